# Builds the Windows product on Windows 10 or 11, as installer/build_wine.sh does on Debian, and signs it when told with what.
#   powershell -ExecutionPolicy Bypass -File installer\build_windows.ps1 [-CertThumbprint HASH] [-TimestampServer ADDRESS]
# Needs Python 3.11 (64 bit, the launcher py) and NSIS 3.08 or newer (makensis on the PATH, or in its usual folder); signtool to sign (on the
# PATH, or of a Windows SDK). Written for Windows PowerShell 5.1 and for PowerShell 7; plain ASCII, as 5.1 takes all else for ANSI.
# The MSI is made by build_wine.sh: WiX for Windows takes the same secretariat.wxs, but is not asked for here.
param([string]$CertThumbprint = "", [string]$TimestampServer = "")
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $false # PowerShell 7 would stop by itself, and not say at which step
$root = Split-Path -Parent $PSScriptRoot
$out = Join-Path $root "build\windows"
$python = Join-Path $out "venv\Scripts\python.exe"
$program = Join-Path $out "Secretariat\Secretariat.exe"
Set-Location $root
New-Item -ItemType Directory -Force $out | Out-Null

function Step([string]$said) { Write-Host ("{0:HH:mm:ss} {1}" -f (Get-Date), $said) }
function Native([string]$what, [scriptblock]$act) {
  $ErrorActionPreference = "Continue" # with output redirected, 5.1 takes what a program writes to standard error for an error of ours
  $global:LASTEXITCODE = -1 # a program that is not there sets none
  & $act
  if ($LASTEXITCODE -ne 0) { throw "$what ended with status $LASTEXITCODE" }
}
function Run([string]$file, [string[]]$arguments) {
  $process = Start-Process -FilePath $file -ArgumentList $arguments -Wait -PassThru
  return $process.ExitCode
}
function Find([string]$name, [string]$elsewhere) {
  $found = (Get-Command $name -ErrorAction SilentlyContinue | Select-Object -First 1).Source
  if (-not $found) { $found = (Get-Item $elsewhere -ErrorAction SilentlyContinue | Sort-Object FullName | Select-Object -Last 1).FullName }
  if (-not $found) { throw "$name was not found, neither on the PATH nor as $elsewhere" }
  return $found
}
function Verify([string]$file) {
  if ($CertThumbprint) { Native "verifying $file" { & signtool verify /pa $file } }
}
function Sign([string]$file) {
  if (-not $CertThumbprint) { return }
  Native "signing $file" { & signtool sign @signing $file }
  Verify $file
}
function SelfTest([string]$exe, [string]$name) {
  $folder = Join-Path $env:TEMP ("secretariat-" + [guid]::NewGuid())
  $status = Run $exe @("--self-test", "`"$folder`"")
  $result = Join-Path $folder "result.json"
  if (Test-Path $result) { Get-Content -Encoding UTF8 $result }
  if ($status -ne 0) { throw "the self-test of $name ended with status $status" }
  Remove-Item -Recurse -Force $folder
}

$signing = @(); $signed = @()
if ($CertThumbprint) {
  $signing = @("/sha1", $CertThumbprint, "/fd", "sha256")
  if ($TimestampServer) { $signing += @("/tr", $TimestampServer, "/td", "sha256") }
  else { Write-Warning "Without -TimestampServer the signature ends on the day the certificate does." }
  $signtool = Find "signtool.exe" "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe"
  $env:PATH = (Split-Path -Parent $signtool) + ";" + $env:PATH # makensis starts it by its name: a path in quotes would not come through
  $env:SECRETARIAT_SIGN = "signtool sign $signing"
  $signed = @("-DSIGN")
}
Step "python"
Native "making the environment" { & py -3.11 -m venv --clear (Join-Path $out "venv") }
Native "asking for 64 bits" { & $python -c "import sys; sys.exit(sys.maxsize < 2**32)" }
Native "installing the pinned packages" {
  & $python -m pip --disable-pip-version-check install --quiet --no-deps --require-hashes --only-binary :all: `
    --requirement installer\requirements-freeze.txt
}
$version = Native "asking for the version" { & $python -c "from secretariat import __version__; print(__version__)" }

Step "freeze"
Native "PyInstaller" {
  & $python -m PyInstaller --noconfirm --clean --log-level WARN --distpath $out --workpath (Join-Path $out "freezing") `
    installer\secretariat.spec
}
Sign $program
Sign (Join-Path $out "Secretariat\Secretariat-terminal.exe")
SelfTest $program "the built program"

Step "setup"
$makensis = Find "makensis.exe" "${env:ProgramFiles(x86)}\NSIS\makensis.exe"
$setup = Join-Path $out "Secretariat-$version-Setup.exe"
Native "makensis" {
  & $makensis "-V2" -INPUTCHARSET UTF8 "-DVERSION=$version" "-DNUMBERS=$version.0" "-DBUNDLE=$out\Secretariat" `
    "-DICON=$root\resources\icons\secretariat.ico" "-DOUTFILE=$setup" @signed installer\secretariat.nsi
}
Verify $setup

Step "portable"
$portable = Join-Path $out "Secretariat-$version-portable.zip"
$carried = Join-Path $out "carried"
Remove-Item -Recurse -Force $carried, $portable -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force $carried | Out-Null
Copy-Item -Recurse (Join-Path $out "Secretariat") $carried
Copy-Item installer\portable.ini (Join-Path $carried "Secretariat")
Push-Location $carried # Compress-Archive of 5.1 writes names that only Windows unpacks
Native "packing" { & $python -m zipfile -c $portable Secretariat }
Pop-Location
Remove-Item -Recurse -Force $carried

Step "install, try, remove"
$installed = Join-Path $env:LOCALAPPDATA "Programs\Secretariat"
if (Test-Path $installed) { throw "Secretariat is installed here already; it is not removed for a trial" }
$status = Run $setup @("/S"); if ($status -ne 0) { throw "setup ended with status $status" }
foreach ($name in "Secretariat.exe", "Secretariat-terminal.exe", "Uninstall.exe") { Verify (Join-Path $installed $name) }
SelfTest (Join-Path $installed "Secretariat.exe") "the installed program"
if ((Get-ItemProperty "HKCU:\Software\Classes\.gbwp")."(default)" -ne "Secretariat.WorkingFile.1") { throw ".gbwp is not ours" }
Set-Content (Join-Path $installed "mine.txt") "keep"
$status = Run (Join-Path $installed "Uninstall.exe") @("/S", "_?=$installed")
if ($status -ne 0) { throw "uninstalling ended with status $status" }
if (Test-Path (Join-Path $installed "Secretariat.exe")) { throw "the program was left" }
if (-not (Test-Path (Join-Path $installed "mine.txt"))) { throw "a file of the user's was removed" }
Remove-Item -Recurse -Force $installed

Step "done"
Get-FileHash -Algorithm SHA256 $setup, $portable | Format-List "Path", "Hash"
