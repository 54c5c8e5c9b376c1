; Inno Setup 6 script of the Windows installer. NOT RUN HERE YET: written beside the Linux packages,
; to be tried on Windows 10 or later.
;
;   py tasks.py package          makes dist\leg-explorer
;   iscc /DVersion=0.1.0 packaging\windows\leg-explorer.iss
;
; Installs for one person without administrator rights, or for all with them; removes all it wrote.
; Settings and own scenes stay where the program keeps them.

#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0 packaging\windows\leg-explorer.iss
#endif

[Setup]
AppId={{6C6B1B0C-5C0C-4B0E-9B7E-1E6A3D5B0A41}
AppName=Leg Explorer
AppVersion={#Version}
AppPublisher=The Leg Explorer authors
DefaultDirName={autopf}\Leg Explorer
DefaultGroupName=Leg Explorer
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=leg-explorer-{#Version}-setup
SetupIconFile=..\..\build\package\leg-explorer.ico
UninstallDisplayIcon={app}\leg-explorer.exe
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\dist\leg-explorer\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{group}\Leg Explorer"; Filename: "{app}\leg-explorer.exe"
Name: "{autodesktop}\Leg Explorer"; Filename: "{app}\leg-explorer.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.leg\OpenWithProgids"; ValueType: string; ValueName: "LegExplorer.Scene"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\LegExplorer.Scene"; ValueType: string; ValueData: "Leg Explorer scene"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\LegExplorer.Scene\DefaultIcon"; ValueType: string; ValueData: "{app}\leg-explorer.exe,0"
Root: HKA; Subkey: "Software\Classes\LegExplorer.Scene\shell\open\command"; ValueType: string; ValueData: """{app}\leg-explorer.exe"" ""%1"""

[Run]
Filename: "{app}\leg-explorer.exe"; Description: "{cm:LaunchProgram,Leg Explorer}"; Flags: nowait postinstall skipifsilent
