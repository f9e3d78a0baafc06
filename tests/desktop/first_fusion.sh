#!/usr/bin/env bash
# The first fusion of a new user, in QGIS's real desktop: tests/desktop/first_fusion.sh PLUGIN.zip HSI MSI FOLDER
#
# A clean profile, an empty home, a screen of its own; needs xvfb, xauth, openbox and imagemagick. FOLDER gets what happened
# (run.jsonl) and pictures of the screen. Variables of pip (PIP_...) are handed on.
set -euo pipefail
zip=$(readlink -f "$1") hsi=$(readlink -f "$2") msi=$(readlink -f "$3") here=$(dirname "$(readlink -f "$0")")
mkdir -p "$4"
out=$(readlink -f "$4")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p -m 700 "$home/run"
mkdir -p "$home/profile/profiles/default/QGIS" "$out"
printf '[qgis]\ncheckVersion=false\nshowTips=false\n' > "$home/profile/profiles/default/QGIS/QGIS3.ini"
rm -f "$out"/run.jsonl "$out"/exit-code "$out"/*.png
pip=()
while IFS= read -r variable; do pip+=("$variable"); done < <(env | grep '^PIP_' || true)
env -i PATH=/usr/bin:/bin HOME="$home" LANG="${LANG:-C.UTF-8}" XDG_RUNTIME_DIR="$home/run" PYTHONPATH="$here" "${pip[@]}" \
    DESKTOP_OUT="$out" DESKTOP_ZIP="$zip" DESKTOP_HSI="$hsi" DESKTOP_MSI="$msi" \
    xvfb-run -a -s "-screen 0 1400x900x24" sh -c '
        openbox > /dev/null 2>&1 &
        sleep 1
        qgis --nologo --noversioncheck --profiles-path "$1" --code "$2"
    ' sh "$home/profile" "$here/first_fusion.py" > "$out/qgis.log" 2>&1 || true
cat "$out/run.jsonl"
exit "$(cat "$out/exit-code" 2> /dev/null || echo 1)"
