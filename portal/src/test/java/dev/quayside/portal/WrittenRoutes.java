package dev.quayside.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Every route of the portal as it is written in the house's own list, so that a new one is tried by
 * strangers from its first build on.
 *
 * @param looked paths with {names} in them that are looked at
 * @param sent those to which something is sent
 */
record WrittenRoutes(List<String> looked, List<String> sent) {

  private static final Path SOURCES = Path.of("src/main/java/dev/quayside/portal");

  /** One part of a path may be a name that stands for what other rooms need as well. */
  private static final Pattern PAGE =
      Pattern.compile(
          "\\.(for[A-Z]\\w*|\\w*[fF]orm|\\w*Upload)\\(\\s*(ShipmentPages\\.LINK \\+"
              + " )?\"([^\"]+)\"");

  private static final Pattern ANY_PAGE =
      Pattern.compile("\\.(?:for[A-Z]\\w*|\\w*[fF]orm|\\w*Upload)\\(");

  private static final Pattern CALL =
      Pattern.compile("Route\\.(\\w+)\\(\\s*(?:\"(\\w+)\",\\s*)?\"(/[^\"]*)\"");

  static WrittenRoutes read() {
    List<String> looked = new ArrayList<>();
    List<String> sent = new ArrayList<>();
    String pages =
        source("PortalRoutes.java")
            + source("DoorRoutes.java")
            + source("CustomerRoutes.java")
            + source("KnownCustomerRoutes.java");
    var page = PAGE.matcher(pages);
    while (page.find()) {
      String path = page.group(2) == null ? page.group(3) : "/t/" + page.group(3);
      (page.group(1).startsWith("for") && !page.group(1).equals("form") ? looked : sent).add(path);
    }
    long all = ANY_PAGE.matcher(pages).results().count();
    if (looked.size() + sent.size() != all) {
      throw new AssertionError("A route of the portal is written in a way that is not read here");
    }
    var call = CALL.matcher(source("api/ApiRoutes.java"));
    while (call.find()) {
      (call.group(1).equals("get") ? looked : sent).add("/api/v1" + call.group(3));
    }
    // WeCom's door stands beside the rooms, for it asks for signatures and knows no visitors.
    looked.add("/wecom/callback");
    sent.add("/wecom/callback");
    return new WrittenRoutes(List.copyOf(looked), List.copyOf(sent));
  }

  private static String source(String file) {
    try {
      return Files.readString(SOURCES.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
