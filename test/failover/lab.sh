# Runs as root of new network, mount and process namespaces, with the keepalived and the names of the nodes as its
# arguments. Makes a network namespace for each node, all joined by a bridge for each of their interfaces, and then
# does what it reads. Nothing is left of it when it ends.
set -u
program=$1; shift
mount -t tmpfs tmpfs /run
mount -t proc proc /proc
lab=/run/lab
mkdir -p "$lab"
ip link set lo up
for it in left-eth0 left-eth1 right-eth0 right-eth1; do
  ip link add name "$it" type bridge mcast_snooping 0
  ip link set "$it" up
done

number=0
for node; do
  number=$((number + 1))
  mkdir "$lab/$node"
  ip netns add "$node"
  ip -n "$node" link set lo up
  for it in eth0 eth1; do
    ip link add name "$node-$it" type veth peer name "$it" netns "$node"
    ip link set "$node-$it" master "left-$it" up
    ip -n "$node" link set "$it" addrgenmode none
    ip -n "$node" link set "$it" up
  done
  ip -n "$node" address add "198.51.100.$number/24" dev eth0
  ip -n "$node" address add "203.0.113.$number/24" dev eth1
  ip -n "$node" address add "fe80::$number/64" dev eth0 nodad
  stdbuf -oL ip -n "$node" -timestamp -o monitor address | sed -u "s/^/$node /" &
done

# Done when its timers run: how long the daemon takes to start says more about the machine than about the daemon.
start() {
  for it in eth0 eth1; do ip link set "$1-$it" up; done
  ip netns exec "$1" "$program" -n -l -P -D -p "$lab/$1/parent" -r "$lab/$1/child" -f "$lab/$1/keepalived.conf" \
    >"$lab/$1/log" 2>&1 &
  for try in {1..500}; do
    grep -q 'VRRP sockpool' "$lab/$1/log" && break
    sleep 0.01
  done
}

stop() { kill -TERM "$(cat "$lab/$1/parent")"; }

reload() { kill -HUP "$(cat "$lab/$1/parent")"; }

# What lost power neither sends nor holds anything. A daemon that lives may tell of the first link that goes.
die() {
  kill -KILL "$(cat "$lab/$1/parent")" "$(cat "$lab/$1/child")"
  for it in eth0 eth1; do ip link set "$1-$it" down; done
  rm -f "$lab/$1/parent" "$lab/$1/child"
  ip -n "$1" -o address | awk '/192\.0\.2\.|2001:db8/ { print $2, $4 }' | while read -r dev address; do
    ip -n "$1" address del "$address" dev "$dev"
  done
}

interface() { ip -n "$1" link set "$2" "$3"; }

check() { if [ "$3" = ok ]; then touch "$lab/$1/$2"; else rm -f "$lab/$1/$2"; fi; }

file() { echo "$3" >"$lab/$1/$2"; }

# Moves nodes to bridges of their own.
side() {
  to=$1; shift
  for node; do
    for it in eth0 eth1; do ip link set "$node-$it" master "$to-$it"; done
  done
}

config() {
  while IFS= read -r line && [ "$line" != "end of file" ]; do printf '%s\n' "$line"; done >"$lab/$1/keepalived.conf"
}

while read -r line; do
  case $line in
    config*) $line ;;
    start*) $line; echo "now $EPOCHREALTIME $line" ;;
    *) echo "now $EPOCHREALTIME $line"; $line ;;
  esac
done
