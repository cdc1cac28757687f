package dev.quayside.inbox.attachment.child;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How the process for files is started: little memory, no network, the JDK's fastest start. */
final class CommandLine {

  private CommandLine() {}

  static List<String> of(String main) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of(
            "-Xmx256m",
            "-Xss1m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-UsePerfData",
            // What the JVM says of itself must not stand among the frames.
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=.",
            // A library that follows a link meets a proxy that is not there.
            "-DsocksProxyHost=127.0.0.1",
            "-DsocksProxyPort=9",
            "-Djavax.xml.accessExternalDTD=",
            "-Djavax.xml.accessExternalSchema=",
            "-Djavax.xml.accessExternalStylesheet="));
    words.addAll(cache());
    words.addAll(List.of("-cp", classPath(), main));
    return words;
  }

  /** The AOT cache that the house itself was started with. */
  private static List<String> cache() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("-XX:AOTCache="))
        .toList();
  }

  /** The process stands in a directory of its own, so that every path is written out. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
