"""What must hold where there is a certificate to sign with: every program that a user starts bears its signature."""

import shlex
import shutil
import subprocess
from pathlib import Path

from installer.windows.building import built
from installer.windows.product import Product
from installer.windows.wine import require

SIGNED = ("Secretariat.exe", "Secretariat-terminal.exe", "Uninstall.exe")
PROGRAMS = SIGNED[:2]
WITH = """set -e
osslsigncode sign -certs {cert} -key {key} -h sha256 -n Secretariat -in "$1" -out "$1.signed"
mv "$1.signed" "$1"
"""


def programs_are_signed_where_there_is_a_certificate(product: Product) -> str:
    """Setup.exe, both programs it brings and Uninstall.exe are signed and unchanged since, and remove the program again."""
    folder, at = product.out / "signing", product.wine.folder / "drive_c" / "signed"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "bundle" / "_internal").mkdir(parents=True)
    (folder / "bundle" / "_internal" / "library.dll").write_text("not a program", "utf-8")
    for name in PROGRAMS:
        shutil.copy2(product.bundle / name, folder / "bundle")
    setup, cert = folder / "Setup.exe", folder / "cert.pem"
    built(
        *("sign", "setup"),
        signing=_something_to_sign_with(folder, cert),
        aloud=False,
        VERSION="0.0.1",
        BUNDLE=str(folder / "bundle"),
        FILE=str(setup),
        QUICK="1",
    )
    product.wine.must(setup, "/S", r"/D=C:\signed")
    for file in (setup, *(at / name for name in SIGNED)):
        _verify(file, cert)
    product.wine.must(at / "Uninstall.exe", "/S", r"_?=C:\signed")
    require(not (at / PROGRAMS[0]).exists(), "the program was left")
    shutil.rmtree(at, ignore_errors=True)
    shutil.rmtree(folder)
    return ", ".join((setup.name, *SIGNED))


def _something_to_sign_with(folder: Path, cert: Path) -> str:
    """Return a command that signs the file it is given, with a certificate made for this once."""
    key, script = folder / "key.pem", folder / "sign.sh"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Trial"]
    command += ["-addext", "extendedKeyUsage=codeSigning", "-keyout", str(key), "-out", str(cert)]
    subprocess.run(command, check=True, capture_output=True)
    script.write_text(WITH.format(cert=shlex.quote(str(cert)), key=shlex.quote(str(key))), "utf-8")
    return f"sh {shlex.quote(str(script))}"


def _verify(file: Path, cert: Path) -> None:
    """See that a file bears a signature of one's own certificate and is as it was signed (raises Failed otherwise)."""
    command = ["osslsigncode", "verify", "-CAfile", str(cert), "-in", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    require(done.returncode == 0, f"{file.name} is not signed: {(done.stdout + done.stderr)[-800:]}")
