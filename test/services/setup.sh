#!/usr/bin/env bash
# Installs what the service suites need on Debian 12 or Ubuntu: act, actionlint, zizmor, a Python with scikit-learn,
# strace, docker-registry, skopeo, docker, podman and buildah, MLflow, GTO, Prometheus, and what GitHub and browsers do to a
# comment. Into .cache/services, but for what Debian has. Quick when everything is there. Needs Go, npm, Python 3.11 or newer.
set -euo pipefail
cd "$(dirname "$0")/../.."

ACT=v0.2.89
ACTIONLINT=v1.7.12
requirements=test/services/requirements.txt
folder=$PWD/.cache/services
bin=$folder/bin
venv=$folder/venv

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

debian_packages() { # PROGRAM=PACKAGE...: those whose program is not there, in one go
  local missing=() each
  for each in "$@"; do command -v "${each%%=*}" > /dev/null || missing+=("${each#*=}"); done
  [ ${#missing[@]} = 0 ] && return
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends "${missing[@]}"
}

go_program() { # NAME PACKAGE VERSION [TAGS]
  if go version -m "$bin/$1" 2> /dev/null | grep -qP "^\tmod\t\S+\t\Q$3\E(\t|$)"; then return; fi
  # Its own caches, removed afterwards: 800 MB that nobody else needs.
  GOBIN=$bin GOPATH=$folder/go GOCACHE=$folder/go-build GOFLAGS=-modcacherw \
    go install -tags "${4:-}" -ldflags '-s -w' "$2@$3" 2> "$folder/$1.log" || { tail -n 20 "$folder/$1.log" >&2; return 1; }
}

go_programs() {
  go_program actionlint github.com/rhysd/actionlint/cmd/actionlint "$ACTIONLINT" || return
  # Jobs run as processes here; without its Docker client act is built in half the time.
  go_program act github.com/nektos/act "$ACT" WITHOUT_DOCKER || return
  rm -rf "$folder/go" "$folder/go-build"
}

python_packages() {
  # The copy is written last, so that a broken installation is made again.
  if cmp -s "$requirements" "$venv/requirements.txt"; then return; fi
  rm -rf "$venv"
  python3 -m venv "$venv" &&
    "$venv/bin/pip" install --quiet --no-compile --disable-pip-version-check --requirement "$requirements" &&
    cp "$requirements" "$venv/requirements.txt"
}

own_python() { # NAME: an environment of its own from requirements-NAME.txt
  local wanted=test/services/requirements-$1.txt environment=$folder/$1
  if cmp -s "$wanted" "$environment/requirements.txt"; then return; fi
  rm -rf "$environment"
  # uv takes seconds where pip takes a minute and more.
  python3 -m venv "$environment" &&
    "$environment/bin/pip" install --quiet --disable-pip-version-check uv==0.13.9 &&
    "$environment/bin/uv" pip install --quiet --python "$environment/bin/python" --requirement "$wanted" &&
    cp "$wanted" "$environment/requirements.txt"
}

prometheus_programs() {
  [ -x "$bin/prometheus" ] && [ -x "$bin/promtool" ] && return
  # Unpacked, not installed: the package would start a service.
  local deb=$folder/prometheus
  mkdir -p "$deb"
  (cd "$deb" && apt-get download -qq prometheus 2> /dev/null) ||
    { as_root apt-get update -qq && (cd "$deb" && apt-get download -qq prometheus); } || return
  dpkg-deb --fsys-tarfile "$deb"/prometheus_*.deb |
    tar --extract --directory "$bin" --strip-components 3 ./usr/bin/prometheus ./usr/bin/promtool &&
    rm -rf "$deb"
}

render_tools() { # 240 MB of jsdom, Mermaid, axe and the like
  local wanted=test/fixtures/render/tools/package.json to=$folder/render
  if cmp -s "$wanted" "$to/installed.json"; then return; fi
  rm -rf "$to"
  mkdir -p "$to" && cp "$wanted" "$to/package.json" &&
    (cd "$to" && npm install --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error) &&
    cp "$wanted" "$to/installed.json"
}

private_network() {
  # The telemetry suite runs in a network namespace of its own; Ubuntu 24.04 forbids that to plain users.
  [ "$(id -u)" = 0 ] || unshare --net --map-root-user true 2> /dev/null ||
    as_root sysctl -qw kernel.apparmor_restrict_unprivileged_userns=0
}

mkdir -p "$bin"
debian_packages strace=strace git-lfs=git-lfs docker-registry=docker-registry skopeo=skopeo dockerd=docker.io podman=podman buildah=buildah
private_network
prometheus_programs || { echo "setup: Prometheus could not be unpacked" >&2; exit 1; }
go_programs &
go_pid=$!
python_packages &
python_pid=$!
{ own_python mlflow && own_python gto; } &
own_pid=$!
render_tools &
render_pid=$!
status=0
wait "$own_pid" || { status=1; echo "setup: MLflow and GTO could not be installed" >&2; }
wait "$go_pid" || { status=1; echo "setup: act and actionlint could not be built" >&2; }
wait "$python_pid" || { status=1; echo "setup: the Python packages could not be installed" >&2; }
wait "$render_pid" || { status=1; echo "setup: the tools of the render suite could not be installed" >&2; }
exit "$status"
