; The setup program for one person: it asks for no administrator, and touches nothing outside this person's folders and registry.
;   makensis -DVERSION=1.2.3 -DNUMBERS=1.2.3.0 -DBUNDLE=folder -DICON=icon -DOUTFILE=Setup.exe secretariat.nsi
; Silent: Setup.exe /S [/D=C:\some\folder]; Uninstall.exe /S.  Exit status 4: this Windows is too old; 5: the program is running.
Unicode true
!ifdef STUB64 ; Debian's makensis makes 64-bit setup programs; NSIS for Windows makes 32-bit ones
  Target amd64-unicode
!endif
!define APP      "Secretariat"
!define EXE      "Secretariat.exe"
!define TERMINAL "Secretariat-terminal.exe"
!define REMOVER  "Uninstall.exe"
!define EXT      ".gbwp"
!define PROGID   "Secretariat.WorkingFile.1"
!define CLASSES  "Software\Classes"
!define UNKEY    "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
!define MUTEX    "Local\SecretariatSingleInstance" ; secretariat/app/running.py holds it
!define NOT_DONE 2
!define TOO_OLD  4
!define IN_USE   5

Var Another ; not empty where the folder is another program's
Var Earlier ; the folder of a program put there before, where that is another one than now
Var InUse   ; what could not be set aside
Var Writing ; not empty while files of the new program are written
Var Made    ; not empty where its folder was not there before

Name "${APP} ${VERSION}"
OutFile "${OUTFILE}"
InstallDir "$LOCALAPPDATA\Programs\${APP}"
InstallDirRegKey HKCU "Software\${APP}" "InstallDir"
RequestExecutionLevel user
AllowSkipFiles off ; in silence, a file that cannot be written would be left out, and the status would tell of success
BrandingText "${APP} ${VERSION}"
!ifdef QUICK ; a setup program for a test need not be small
  SetCompress off
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 32
!endif
ManifestDPIAware true
!ifdef SIGN ; the setup program is signed, and the uninstaller within it, by a command that is given the file
  !finalize '$%SECRETARIAT_SIGN% "%1"' = 0
  !uninstfinalize '$%SECRETARIAT_SIGN% "%1"' = 0
!endif
VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=1033 "ProductName" "${APP}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "${APP} setup"
VIAddVersionKey /LANG=1033 "CompanyName" "The ${APP} project"
VIAddVersionKey /LANG=1033 "LegalCopyright" "The ${APP} project, MIT licence"

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "WinVer.nsh"
!include "x64.nsh"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "setup.bmp" ; made by installer/icon.py
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE StayWhereAnotherProgramIs
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"

LangString WELCOME  ${LANG_ENGLISH} "${APP} will be installed for you alone: it needs no administrator, and changes nothing else on this computer.$\r$\n$\r$\nYour working files, settings and backups stay as they are."
LangString WELCOME  ${LANG_FRENCH}  "${APP} sera installé pour vous uniquement : il ne demande aucun administrateur, et ne change rien d’autre sur cet ordinateur.$\r$\n$\r$\nVos fichiers de travail, réglages et sauvegardes restent tels qu’ils sont."
LangString WELCOME  ${LANG_SPANISH} "${APP} se instalará solo para usted: no necesita administrador, y no cambia nada más en este ordenador.$\r$\n$\r$\nSus archivos de trabajo, ajustes y copias de seguridad quedan como están."
LangString DOCUMENT ${LANG_ENGLISH} "Secretariat working file"
LangString DOCUMENT ${LANG_FRENCH}  "Fichier de travail Secretariat"
LangString DOCUMENT ${LANG_SPANISH} "Archivo de trabajo de Secretariat"
LangString RUNNING  ${LANG_ENGLISH} "${APP} is running. Close it, then try again. Nothing has been changed."
LangString RUNNING  ${LANG_FRENCH}  "${APP} est en cours d’exécution. Fermez-le, puis réessayez. Rien n’a été modifié."
LangString RUNNING  ${LANG_SPANISH} "${APP} está abierto. Ciérrelo e inténtelo de nuevo. No se ha modificado nada."
LangString ANOTHER  ${LANG_ENGLISH} "Another program is in this folder. Choose another folder. Nothing has been changed."
LangString ANOTHER  ${LANG_FRENCH}  "Un autre programme est dans ce dossier. Choisissez un autre dossier. Rien n’a été modifié."
LangString ANOTHER  ${LANG_SPANISH} "En esta carpeta hay otro programa. Elija otra carpeta. No se ha modificado nada."
LangString OLDWIN   ${LANG_ENGLISH} "${APP} needs Windows 10 or later, 64-bit."
LangString OLDWIN   ${LANG_FRENCH}  "${APP} demande Windows 10 ou une version ultérieure, 64 bits."
LangString OLDWIN   ${LANG_SPANISH} "${APP} requiere Windows 10 o posterior, de 64 bits."

!macro REFUSE_WHILE_IT_RUNS un
Function ${un}RefuseWhileItRuns
  again:
  System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "${MUTEX}") p.r1'
  ${If} $1 P<> 0
    System::Call 'kernel32::CloseHandle(p r1)'
    ${IfNot} ${Silent}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDRETRY again
    ${EndIf}
    SetErrorLevel ${IN_USE}
    Quit
  ${EndIf}
FunctionEnd
!macroend
!insertmacro REFUSE_WHILE_IT_RUNS ""
!insertmacro REFUSE_WHILE_IT_RUNS "un."

; The old program goes out of the way whole, or not at all: what is in use cannot be renamed, and is named in $InUse.
!macro SET_ASIDE FOLDER
  !insertmacro DROP "${FOLDER}"
  !insertmacro SET_ONE_ASIDE "${FOLDER}\_internal" "\*.*"
  !insertmacro SET_ONE_ASIDE "${FOLDER}\${EXE}" ""
  !insertmacro SET_ONE_ASIDE "${FOLDER}\${TERMINAL}" ""
!macroend
!macro SET_ONE_ASIDE ONE WITHIN
  ${If} $InUse == ""
  ${AndIf} ${FileExists} "${ONE}${WITHIN}"
    ClearErrors
    Rename "${ONE}" "${ONE}.old"
    ${If} ${Errors}
      StrCpy $InUse "${ONE}"
    ${EndIf}
  ${EndIf}
!macroend

; What was set aside is needed no more.
!macro DROP FOLDER
  RMDir /r "${FOLDER}\_internal.old"
  Delete "${FOLDER}\${EXE}.old"
  Delete "${FOLDER}\${TERMINAL}.old"
  Delete "${FOLDER}\${REMOVER}.old"
!macroend

; What was set aside comes back.
!macro PUT_BACK FOLDER
  !insertmacro PUT_ONE_BACK "${FOLDER}\_internal" "\*.*"
  !insertmacro PUT_ONE_BACK "${FOLDER}\${EXE}" ""
  !insertmacro PUT_ONE_BACK "${FOLDER}\${TERMINAL}" ""
  !insertmacro PUT_ONE_BACK "${FOLDER}\${REMOVER}" ""
!macroend
!macro PUT_ONE_BACK ONE WITHIN
  ${If} ${FileExists} "${ONE}.old${WITHIN}"
    Rename "${ONE}.old" "${ONE}"
  ${EndIf}
!macroend

!macro REFUSE_AS_IN_USE
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
  SetErrorLevel ${IN_USE}
  Quit
!macroend

!macro TELL_EXPLORER
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  SetShellVarContext current
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(OLDWIN)" /SD IDOK
    SetErrorLevel ${TOO_OLD}
    Quit
  ${EndIf}
  Call RefuseWhileItRuns
  StrCpy $0 $INSTDIR 3
  StrCpy $1 $INSTDIR 2
  System::Call 'kernel32::GetDriveTypeW(w r0) i .r2'
  ${If} $2 = 1 ; it was on a drive that is not there now, such as a stick
  ${AndIf} $1 != "\\" ; of a server, this cannot be asked
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${APP}"
  ${EndIf}
FunctionEnd

; Many programs keep their parts in a folder of that name: only beside a program of ours is it one that may be replaced.
Function LookForAnotherProgram
  StrCpy $Another ""
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\${EXE}"
  ${AndIfNot} ${FileExists} "$INSTDIR\${TERMINAL}"
  ${AndIfNot} ${FileExists} "$INSTDIR\_internal\licences\secretariat\*.*"
    StrCpy $Another "yes"
  ${EndIf}
FunctionEnd

Function StayWhereAnotherProgramIs
  Call LookForAnotherProgram
  ${If} $Another != ""
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(ANOTHER)"
    Abort
  ${EndIf}
FunctionEnd

Function PutBack
  !insertmacro PUT_BACK "$INSTDIR"
  ${If} $Earlier != ""
    !insertmacro PUT_BACK "$Earlier"
  ${EndIf}
FunctionEnd

; The new program could not be put in its place, for instance for want of room: it leaves nothing, and the old one comes back.
Function .onInstFailed
  SetOutPath "$TEMP" ; no folder can be removed while one stands in it
  ${If} $Writing != "" ; all that was there by these names is set aside
    ${If} ${FileExists} "$INSTDIR\_internal\*.*" ; not a file of somebody else's
      RMDir /r "$INSTDIR\_internal"
    ${EndIf}
    Delete "$INSTDIR\${EXE}"
    Delete "$INSTDIR\${TERMINAL}"
    Delete "$INSTDIR\${REMOVER}"
    ${If} $Made != ""
      RMDir "$INSTDIR" ; only when it is empty
    ${EndIf}
  ${EndIf}
  Call PutBack
FunctionEnd

Function un.onInit
  SetShellVarContext current
  Call un.RefuseWhileItRuns
FunctionEnd

Section "-program"
  Call LookForAnotherProgram
  ${If} $Another != "" ; in silence, no page has said so
    SetErrorLevel ${NOT_DONE}
    Quit
  ${EndIf}
  ; One person has one program by setup. Put elsewhere, it moves: left behind, it could neither be upgraded nor removed.
  ReadRegStr $Earlier HKCU "Software\${APP}" "InstallDir"
  ${If} $Earlier == $INSTDIR
  ${OrIfNot} ${FileExists} "$Earlier\${REMOVER}"
    StrCpy $Earlier ""
  ${Else}
    !insertmacro SET_ASIDE "$Earlier"
    !insertmacro SET_ONE_ASIDE "$Earlier\${REMOVER}" ""
  ${EndIf}
  ${If} $InUse == ""
    !insertmacro SET_ASIDE "$INSTDIR"
    !insertmacro SET_ONE_ASIDE "$INSTDIR\${REMOVER}" ""
  ${EndIf}
  ${If} $InUse != ""
    Call PutBack
    !insertmacro REFUSE_AS_IN_USE
  ${EndIf}
  ${IfNot} ${FileExists} "$INSTDIR\*.*"
    StrCpy $Made "yes"
  ${EndIf}
  StrCpy $Writing "yes"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}\*.*" ; makensis of Debian reads it as well, that of Windows finds nothing behind a /
  ClearErrors
  WriteUninstaller "$INSTDIR\${REMOVER}"
  ${If} ${Errors}
    Abort ; a program that cannot be removed again is none
  ${EndIf}
  StrCpy $Writing ""
  !insertmacro DROP "$INSTDIR"
  ${If} $Earlier != ""
    !insertmacro DROP "$Earlier"
    RMDir "$Earlier" ; only when it is empty
  ${EndIf}
  CreateShortCut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\${EXE}"

  WriteRegStr HKCU "Software\${APP}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNKEY}" "DisplayName" "${APP}"
  WriteRegStr HKCU "${UNKEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNKEY}" "DisplayIcon" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "${UNKEY}" "Publisher" "The ${APP} project"
  WriteRegStr HKCU "${UNKEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNKEY}" "UninstallString" '"$INSTDIR\${REMOVER}"'
  WriteRegStr HKCU "${UNKEY}" "QuietUninstallString" '"$INSTDIR\${REMOVER}" /S'
  WriteRegDWORD HKCU "${UNKEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNKEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNKEY}" "EstimatedSize" "$0"

  WriteRegStr HKCU "${CLASSES}\${PROGID}" "" "$(DOCUMENT)"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  WriteRegStr HKCU "${CLASSES}\${EXT}" "" "${PROGID}"
  WriteRegStr HKCU "${CLASSES}\${EXT}\OpenWithProgids" "${PROGID}" ""
  WriteRegStr HKCU "${CLASSES}\Applications\${EXE}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\${EXE}\SupportedTypes" "${EXT}" ""
  !insertmacro TELL_EXPLORER
SectionEnd

; Working files, settings and backups are the user's: nothing here touches them, nor what else lies beside the program.
Section "Uninstall"
  !insertmacro SET_ASIDE "$INSTDIR"
  ${If} $InUse != ""
    !insertmacro PUT_BACK "$INSTDIR"
    !insertmacro REFUSE_AS_IN_USE
  ${EndIf}
  !insertmacro DROP "$INSTDIR"
  Delete "$INSTDIR\${REMOVER}"
  RMDir "$INSTDIR" ; only when it is empty
  ReadRegStr $0 HKCU "Software\${APP}" "InstallDir"
  ${If} $0 == ""
  ${OrIfNot} ${FileExists} "$0\${EXE}" ; else a program at another place is the one that Windows knows
    Delete "$SMPROGRAMS\${APP}.lnk"
    DeleteRegKey HKCU "${UNKEY}"
    DeleteRegKey HKCU "Software\${APP}"
    DeleteRegKey HKCU "${CLASSES}\${PROGID}"
    DeleteRegKey HKCU "${CLASSES}\Applications\${EXE}"
    DeleteRegValue HKCU "${CLASSES}\${EXT}\OpenWithProgids" "${PROGID}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\${EXT}\OpenWithProgids"
    ReadRegStr $0 HKCU "${CLASSES}\${EXT}" ""
    ${If} $0 == "${PROGID}"
      DeleteRegValue HKCU "${CLASSES}\${EXT}" ""
    ${EndIf}
    DeleteRegKey /ifempty HKCU "${CLASSES}\${EXT}"
    !insertmacro TELL_EXPLORER
  ${EndIf}
SectionEnd
