package dev.quayside.app.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** What a process has of the machine's memory, in MB, as the system and its JVM tell. */
final class Memory implements AutoCloseable {

  private static final double KB = 1024;
  private static final long OFTEN_MILLIS = 2_000;

  private final AtomicReference<Double> most = new AtomicReference<>(0.0);
  private final Thread watching;

  private Memory(long pid) {
    this.watching =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              try {
                while (true) {
                  most.accumulateAndGet(heap(pid), Math::max);
                  Thread.sleep(OFTEN_MILLIS);
                }
              } catch (InterruptedException | IOException e) {
                // It is over.
              }
            });
  }

  /** Watches how large the heap becomes. */
  static Memory watch(long pid) {
    return new Memory(pid);
  }

  /** The largest heap that was seen, used or kept ready. */
  double most() {
    return most.get();
  }

  /** Resident: {@code VmRSS} of {@code /proc/PID/status}. */
  static double resident(long pid) throws IOException {
    return of(pid, "VmRSS:");
  }

  /** The same with the processes it has started. */
  static double residentWithChildren(long pid) throws IOException {
    double all = resident(pid);
    List<ProcessHandle> children =
        ProcessHandle.of(pid).map(ProcessHandle::descendants).orElseGet(Stream::empty).toList();
    for (ProcessHandle child : children) {
      all += resident(child.pid());
    }
    return all;
  }

  /** The most that ever was resident. */
  static double mostResident(long pid) throws IOException {
    return of(pid, "VmHWM:");
  }

  private static double of(long pid, String name) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"));
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KB)
        .findFirst()
        .orElseThrow();
  }

  /** What is committed, used or not: the sum of all capacities of {@code jstat -gc}. */
  private static double heap(long pid) throws IOException, InterruptedException {
    Path jstat = Path.of(System.getProperty("java.home"), "bin", "jstat");
    Process process = new ProcessBuilder(jstat.toString(), "-gc", String.valueOf(pid)).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    String[] rows = said.strip().split("\n", -1);
    List<String> names = Arrays.asList(rows[0].strip().split("\\s+", -1));
    String[] values = rows[rows.length - 1].strip().split("\\s+", -1);
    double all = 0;
    for (String part : List.of("S0C", "S1C", "EC", "OC")) {
      String value = names.contains(part) ? values[names.indexOf(part)] : "0";
      all += value.equals("-") ? 0 : Double.parseDouble(value) / KB;
    }
    return all;
  }

  @Override
  public void close() {
    watching.interrupt();
  }
}
