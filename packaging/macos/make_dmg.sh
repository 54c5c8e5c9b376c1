#!/bin/sh
# Make "Leg Explorer.dmg" from the .app that `python3 tasks.py package` leaves in dist/.
# NOT RUN HERE YET: written beside the Linux packages, to be tried on macOS 13 or later.
#
#   sh packaging/macos/make_dmg.sh 0.1.0 ["Developer ID Application: …"]
#
# Without an identity the program is signed ad hoc: it starts on this computer, and elsewhere after a
# right-click and Open.
set -eu
version=${1:?say the version, such as 0.1.0}
identity=${2:--}
cd "$(dirname "$0")/../.."
app="dist/Leg Explorer.app"
[ -d "$app" ] || { echo "there is no $app: run python3 tasks.py package first" >&2; exit 1; }
codesign --force --deep --options runtime --sign "$identity" "$app"
codesign --verify --deep --strict "$app"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
out="dist/leg-explorer-$version.dmg"
hdiutil create -volname "Leg Explorer" -srcfolder "$folder" -ov -format UDZO "$out"
if [ "$identity" != "-" ]; then
  echo "now: xcrun notarytool submit \"$out\" --keychain-profile NAME --wait && xcrun stapler staple \"$out\""
fi
echo "$out"
