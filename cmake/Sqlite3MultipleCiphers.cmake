# The private libsqlite3.so.0 with encryption. It has the soname that Qt's SQLite driver asks for, so a program that links it
# first gives it to the unmodified driver as well.
set(LINE605_SQLITE3MC_DIR "" CACHE PATH "Where a private libsqlite3.so.0 and its headers are; empty = built from the pinned package")
set(sqlite3mc_dir "${LINE605_SQLITE3MC_DIR}")
if(NOT sqlite3mc_dir)
    execute_process(
        COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/packaging/build-sqlite3mc"
        OUTPUT_VARIABLE sqlite3mc_dir OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE sqlite3mc_result)
    if(NOT sqlite3mc_result EQUAL 0)
        message(FATAL_ERROR "packaging/build-sqlite3mc failed; see its message above.")
    endif()
endif()
add_library(line605_sqlite3mc SHARED IMPORTED GLOBAL)
set_target_properties(line605_sqlite3mc PROPERTIES
    IMPORTED_LOCATION "${sqlite3mc_dir}/libsqlite3.so.0"
    IMPORTED_SONAME libsqlite3.so.0
    INTERFACE_INCLUDE_DIRECTORIES "${sqlite3mc_dir}/include"
    INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${sqlite3mc_dir}/include")
file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
file(COPY_FILE "${sqlite3mc_dir}/libsqlite3.so.0" "${CMAKE_BINARY_DIR}/bin/libsqlite3.so.0" ONLY_IF_DIFFERENT)
set(CMAKE_BUILD_RPATH "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_BUILD_RPATH_USE_ORIGIN ON)
set(CMAKE_INSTALL_RPATH "$ORIGIN")
