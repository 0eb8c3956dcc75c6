import { expect, it } from "vitest";
import { watchMachine } from "./machine.ts";

const stat = (user: number, steal: number) => `cpu  ${user} 0 0 0 0 0 0 ${steal} 5 0\ncpu0 1 2 3\n`;

function watched(
  files: Readonly<Record<string, string>>,
  later: Readonly<Record<string, string>> = {},
  env = {},
) {
  let now = files;
  const end = watchMachine((path) => now[path] ?? null, env);
  now = { ...files, ...later };
  return end();
}

it.each<[string, Record<string, string>, Record<string, string>, object]>([
  ["steal since it began", { "/proc/stat": stat(100, 10) }, { "/proc/stat": stat(190, 20) }, { steal: 0.1 }],
  ["none where the clock stood", { "/proc/stat": stat(1, 1) }, {}, { steal: null }],
  [
    "nothing of what is not there",
    {},
    {},
    { steal: null, containerCores: null, containerMemoryBytes: null, image: null },
  ],
  ["a container's processors", { "/sys/fs/cgroup/cpu.max": "200000 100000\n" }, {}, { containerCores: 2 }],
  ["no limit of them", { "/sys/fs/cgroup/cpu.max": "max 100000\n" }, {}, { containerCores: null }],
  [
    "those of the older kind",
    { "/sys/fs/cgroup/cpu/cpu.cfs_quota_us": "50000", "/sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000" },
    {},
    { containerCores: 1 },
  ],
  ["no limit of that kind", { "/sys/fs/cgroup/cpu/cpu.cfs_quota_us": "-1" }, {}, { containerCores: null }],
  [
    "a container's memory",
    { "/sys/fs/cgroup/memory.max": "1073741824\n" },
    {},
    { containerMemoryBytes: 2 ** 30 },
  ],
  ["no limit of it", { "/sys/fs/cgroup/memory.max": "max\n" }, {}, { containerMemoryBytes: null }],
  [
    "nor of the older kind",
    { "/sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712" },
    {},
    { containerMemoryBytes: null },
  ],
  [
    "a distribution",
    { "/etc/os-release": 'NAME="D"\nPRETTY_NAME="Debian 12"\n' },
    {},
    { image: "Debian 12" },
  ],
])("says %s", (_name, files, later, found) => {
  expect(watched(files, later)).toMatchObject(found);
});

it("names a hosted runner's image before its distribution", () => {
  const env = { ImageOS: "ubuntu24", ImageVersion: "20261101.1" };
  expect(watched({ "/etc/os-release": "PRETTY_NAME=Ubuntu" }, {}, env)).toMatchObject({
    image: "ubuntu24 20261101.1",
  });
});

it("says of this machine what there is to say", () => {
  expect(watchMachine()()).toMatchObject({ cpu: expect.stringMatching(/./), cores: expect.any(Number) });
});
