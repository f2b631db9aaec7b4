# line605_test(NAME LAYER SOURCES … [LINKS target …] [LAUNCHER program]): a Qt Test executable, run by ctest offscreen, in a fixed
# zone and with a home of its own; by the launcher, where a test needs a session of its own.
function(line605_test name layer)
    cmake_parse_arguments(ARG "" "TIMEOUT;LAUNCHER" "SOURCES;LINKS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE ${ARG_LINKS} line605_flags Qt6::Test)
    set(home "${CMAKE_BINARY_DIR}/testhome/${name}")
    add_test(NAME ${name} COMMAND ${ARG_LAUNCHER} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES LABELS ${layer} TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LANG=C.UTF-8;LINE605_SCREENS=${CMAKE_BINARY_DIR}/screens;XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache")
endfunction()
