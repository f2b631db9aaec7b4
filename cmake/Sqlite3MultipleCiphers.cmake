# The private libsqlite3.so.0 with encryption. It has the soname that Qt's SQLite driver asks for, so a program that links it
# first gives it to the unmodified driver as well.
set(LINE605_SQLITE3MC_DIR "" CACHE PATH "Where the private libsqlite3.so.0 and its headers are")
if(NOT LINE605_SQLITE3MC_DIR)
    execute_process(
        COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/packaging/build-sqlite3mc"
        OUTPUT_VARIABLE sqlite3mc_dir OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE sqlite3mc_result)
    if(NOT sqlite3mc_result EQUAL 0)
        message(FATAL_ERROR "packaging/build-sqlite3mc failed; see its message above.")
    endif()
    set(LINE605_SQLITE3MC_DIR "${sqlite3mc_dir}" CACHE PATH "" FORCE)
endif()
add_library(line605_sqlite3mc SHARED IMPORTED GLOBAL)
set_target_properties(line605_sqlite3mc PROPERTIES
    IMPORTED_LOCATION "${LINE605_SQLITE3MC_DIR}/libsqlite3.so.0"
    IMPORTED_SONAME libsqlite3.so.0
    INTERFACE_INCLUDE_DIRECTORIES "${LINE605_SQLITE3MC_DIR}/include"
    INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${LINE605_SQLITE3MC_DIR}/include")
file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
file(COPY_FILE "${LINE605_SQLITE3MC_DIR}/libsqlite3.so.0" "${CMAKE_BINARY_DIR}/bin/libsqlite3.so.0" ONLY_IF_DIFFERENT)
set(CMAKE_BUILD_RPATH "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_BUILD_RPATH_USE_ORIGIN ON)
set(CMAKE_INSTALL_RPATH "$ORIGIN")
