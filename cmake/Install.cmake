# What is installed, and the Debian package made of it (cpack in build/release). The programs and the private
# libsqlite3.so.0 share a folder of their own, so that nothing else on the machine can pick that library up.
include(GNUInstallDirs)
set(LINE605_PRIVATE_DIR "${CMAKE_INSTALL_LIBDIR}/line605")

install(TARGETS line605 line605ctl RUNTIME DESTINATION "${LINE605_PRIVATE_DIR}")
install(PROGRAMS "${sqlite3mc_dir}/libsqlite3.so.0" DESTINATION "${LINE605_PRIVATE_DIR}")
foreach(program line605 line605ctl)
    install(CODE "
        set(bin \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}\")
        file(MAKE_DIRECTORY \"\${bin}\")
        file(CREATE_LINK \"../${LINE605_PRIVATE_DIR}/${program}\" \"\${bin}/${program}\" SYMBOLIC)")
endforeach()
install(FILES packaging/line605.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES packaging/line605.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo"
    RENAME org.line605.line605.metainfo.xml)
install(FILES resources/icons/line605.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(DIRECTORY resources/help/ DESTINATION "${CMAKE_INSTALL_DOCDIR}/manual" FILES_MATCHING PATTERN "*.md")
install(FILES packaging/central/README.md packaging/central/registry.md DESTINATION "${CMAKE_INSTALL_DOCDIR}/centre")
install(FILES packaging/copyright DESTINATION "${CMAKE_INSTALL_DOCDIR}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME line605)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "Line 605 developers <line605@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "client of an electricity retailer's contact centre")
string(CONCAT CPACK_PACKAGE_DESCRIPTION
    "Finds a subscriber's account by anything a caller says, shows it on one card, takes meter readings,\n"
    "explains charges and payments, and takes and answers appeals, on an encrypted local store.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${sqlite3mc_dir}")
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core | fonts-dejavu-core")
include(CPack)
