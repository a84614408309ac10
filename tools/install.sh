#!/usr/bin/env bash
# install.sh LIBRARY VERSION SONAME PREFIX DESTDIR: installs the C and C++ headers, shared library, Fortran module source,
# pkg-config and CMake package files.
set -euo pipefail
library=$1 version=$2 soname=$3 prefix=$4 destination=${5:-}$4
cd "$(dirname "$0")/.."

install -d "$destination"/{include,lib/pkgconfig,lib/cmake/nudipole}
install -m 644 include/nudipole.h include/nudipole.hpp include/nudipole_quantities.hpp include/nudipole.f90 "$destination/include/"
install -m 755 "$library" "$destination/lib/libnudipole.so.$version"
ln -sf "libnudipole.so.$version" "$destination/lib/$soname"
ln -sf "$soname" "$destination/lib/libnudipole.so"

cat >"$destination/lib/pkgconfig/nudipole.pc" <<PC
prefix=$prefix
includedir=\${prefix}/include
libdir=\${prefix}/lib

Name: nudipole
Description: neutrino dipole portal: couplings, widths, cross sections, limits
Version: $version
Cflags: -I\${includedir}
Libs: -L\${libdir} -lnudipole
PC

cat >"$destination/lib/cmake/nudipole/nudipole-config.cmake" <<'CMAKE'
get_filename_component(_nudipole_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
if(NOT TARGET nudipole::nudipole)
  add_library(nudipole::nudipole SHARED IMPORTED)
  set_target_properties(nudipole::nudipole PROPERTIES
    IMPORTED_LOCATION "${_nudipole_prefix}/lib/libnudipole.so"
    INTERFACE_INCLUDE_DIRECTORIES "${_nudipole_prefix}/include")
endif()
set(nudipole_FORTRAN_MODULE_SOURCE "${_nudipole_prefix}/include/nudipole.f90")
CMAKE
cat >"$destination/lib/cmake/nudipole/nudipole-config-version.cmake" <<CMAKE
set(PACKAGE_VERSION "$version")
if(PACKAGE_FIND_VERSION VERSION_GREATER PACKAGE_VERSION)
  set(PACKAGE_VERSION_COMPATIBLE FALSE)
else()
  set(PACKAGE_VERSION_COMPATIBLE TRUE)
  if(PACKAGE_FIND_VERSION VERSION_EQUAL PACKAGE_VERSION)
    set(PACKAGE_VERSION_EXACT TRUE)
  endif()
endif()
CMAKE
echo "installed NuDipole $version in $destination"
