package dev.quayside.portal.visit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser calls itself, short enough for its owner to know it again in a list. */
final class BrowserName {

  /** As they stand in User-Agent; who names several names the one it is first. */
  private static final List<Known> BROWSERS =
      List.of(
          new Known("MicroMessenger/", "WeChat"),
          new Known("Edg/", "Edge"),
          new Known("OPR/", "Opera"),
          new Known("Firefox/", "Firefox"),
          new Known("Chrome/", "Chrome"),
          new Known("Safari/", "Safari"));

  private static final List<Known> SYSTEMS =
      List.of(
          new Known("Windows", "Windows"),
          new Known("iPhone", "iPhone"),
          new Known("iPad", "iPad"),
          new Known("Android", "Android"),
          new Known("Mac OS X", "macOS"),
          new Known("Linux", "Linux"));

  private BrowserName() {}

  private record Known(String mark, String name) {}

  static String of(String userAgent) {
    return Stream.of(BROWSERS, SYSTEMS)
        .flatMap(known ->
            known.stream().filter(one -> userAgent.contains(one.mark())).limit(1).map(Known::name))
        .collect(Collectors.joining(", "));
  }
}
