# Builds the Windows product on Windows 10 or 11, as installer/build_wine.sh does on Debian, and signs it when told with what.
#   powershell -ExecutionPolicy Bypass -File installer\build_windows.ps1 [-CertThumbprint HASH] [-TimestampServer ADDRESS]
# Needs Python 3.11 (64 bit, the launcher py) and NSIS 3 (makensis on the PATH, or in its usual folder); signtool to sign.
# The MSI is made by build_wine.sh: WiX for Windows takes the same secretariat.wxs, but is not asked for here.
param([string]$CertThumbprint = "", [string]$TimestampServer = "")
$ErrorActionPreference = "Stop"
$root = Split-Path -Parent $PSScriptRoot
$out = Join-Path $root "build\windows"
$python = Join-Path $out "venv\Scripts\python.exe"
$program = Join-Path $out "Secretariat\Secretariat.exe"
Set-Location $root
New-Item -ItemType Directory -Force $out | Out-Null

function Step([string]$said) { Write-Host ("{0:HH:mm:ss} {1}" -f (Get-Date), $said) }
function Succeeded([string]$what) { if ($LASTEXITCODE -ne 0) { throw "$what ended with status $LASTEXITCODE" } }
function Run([string]$file, [string[]]$arguments) {
  $process = Start-Process -FilePath $file -ArgumentList $arguments -Wait -PassThru
  return $process.ExitCode
}
function Sign([string]$file) {
  if (-not $CertThumbprint) { return }
  $stamp = @()
  if ($TimestampServer) { $stamp = @("/tr", $TimestampServer, "/td", "sha256") }
  & signtool sign /sha1 $CertThumbprint /fd sha256 @stamp $file; Succeeded "signing $file"
  & signtool verify /pa $file; Succeeded "verifying $file"
}
function SelfTest([string]$exe, [string]$name) {
  $folder = Join-Path $env:TEMP ("secretariat-" + [guid]::NewGuid())
  $status = Run $exe @("--self-test", "`"$folder`"")
  Get-Content -Encoding UTF8 (Join-Path $folder "result.json")
  if ($status -ne 0) { throw "the self-test of $name ended with status $status" }
  Remove-Item -Recurse -Force $folder
}

Step "python"
& py -3.11 -m venv --clear (Join-Path $out "venv"); Succeeded "making the environment"
& $python -m pip --disable-pip-version-check install --quiet --no-deps --require-hashes --only-binary :all: `
  --requirement installer\requirements-freeze.txt; Succeeded "installing the pinned packages"
$version = & $python -c "from secretariat import __version__; print(__version__)"; Succeeded "asking for the version"

Step "freeze"
& $python -m PyInstaller --noconfirm --clean --log-level WARN --distpath $out --workpath (Join-Path $out "freezing") `
  installer\secretariat.spec; Succeeded "PyInstaller"
Sign $program
SelfTest $program "the built program"

Step "setup"
$makensis = (Get-Command makensis -ErrorAction SilentlyContinue).Source
if (-not $makensis) { $makensis = Join-Path ${env:ProgramFiles(x86)} "NSIS\makensis.exe" }
$setup = Join-Path $out "Secretariat-$version-Setup.exe"
& $makensis -V2 /INPUTCHARSET UTF8 "-DVERSION=$version" "-DNUMBERS=$version.0" "-DBUNDLE=$out\Secretariat" `
  "-DICON=$root\resources\icons\secretariat.ico" "-DOUTFILE=$setup" installer\secretariat.nsi; Succeeded "makensis"
Sign $setup

Step "portable"
$portable = Join-Path $out "Secretariat-$version-portable.zip"
$carried = Join-Path $out "carried"
Remove-Item -Recurse -Force $carried, $portable -ErrorAction SilentlyContinue
Copy-Item -Recurse (Join-Path $out "Secretariat") (Join-Path $carried "Secretariat")
Copy-Item installer\portable.ini (Join-Path $carried "Secretariat")
Compress-Archive -Path (Join-Path $carried "Secretariat") -DestinationPath $portable
Remove-Item -Recurse -Force $carried

Step "install, try, remove"
$installed = Join-Path $env:LOCALAPPDATA "Programs\Secretariat"
if (Test-Path $installed) { throw "Secretariat is installed here already; it is not removed for a trial" }
$status = Run $setup @("/S"); if ($status -ne 0) { throw "setup ended with status $status" }
SelfTest (Join-Path $installed "Secretariat.exe") "the installed program"
if ((Get-ItemProperty "HKCU:\Software\Classes\.gbwp")."(default)" -ne "Secretariat.WorkingFile.1") { throw ".gbwp is not ours" }
Set-Content (Join-Path $installed "mine.txt") "keep"
$status = Run (Join-Path $installed "Uninstall.exe") @("/S", "_?=$installed")
if ($status -ne 0) { throw "uninstalling ended with status $status" }
if (Test-Path (Join-Path $installed "Secretariat.exe")) { throw "the program was left" }
if (-not (Test-Path (Join-Path $installed "mine.txt"))) { throw "a file of the user's was removed" }
Remove-Item -Recurse -Force $installed

Step "done"
Get-FileHash -Algorithm SHA256 $setup, $portable | Format-List Path, Hash
