package dev.quayside.notifier.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where another program is told something: outside, by https; within the house's own network only
 * where the house's settings name the host, so that nobody makes us call what he could not call
 * himself.
 *
 * @param inside whether it may be of the house's own network, also by http
 */
public record Receiver(URI address, boolean inside) {

  /** Finds the addresses of a host. */
  @FunctionalInterface
  interface Lookup {
    InetAddress[] all(String host) throws UnknownHostException;
  }

  private static final int LONGEST = 2_000;

  /** A receiver, or why it is none, for whoever typed the address. */
  public sealed interface Read {

    record Good(Receiver receiver) implements Read {}

    record Wrong(String why) implements Read {}
  }

  /**
   * Reads an address.
   *
   * @param inside hosts within the house's own network that may be told
   */
  public static Read read(String text, Set<String> inside) {
    URI uri;
    try {
      uri = URI.create(text.strip());
    } catch (IllegalArgumentException e) {
      return new Read.Wrong("it is no web address");
    }
    String scheme = Objects.requireNonNullElse(uri.getScheme(), "");
    if (uri.getHost() == null || text.length() > LONGEST) {
      return new Read.Wrong("it is no web address");
    }
    if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
      return new Read.Wrong("it holds a name, a password or a #");
    }
    boolean own = inside.contains(uri.getHost());
    if (!scheme.equals("https") && !(own && scheme.equals("http"))) {
      return new Read.Wrong("it does not begin with https://");
    }
    return new Read.Good(new Receiver(uri, own));
  }

  boolean secure() {
    return "https".equals(address.getScheme());
  }

  String host() {
    return address.getHost();
  }

  int port() {
    return address.getPort() > 0 ? address.getPort() : secure() ? 443 : 80;
  }

  /** The host as the header of that name writes it. */
  String named() {
    return address.getPort() > 0 ? host() + ":" + address.getPort() : host();
  }

  /** What is asked for there. */
  String path() {
    String path = address.getRawPath();
    String query = Optional.ofNullable(address.getRawQuery()).map("?"::concat).orElse("");
    return (path.isEmpty() ? "/" : path) + query;
  }

  /**
   * Where it lies now: looked up once, and what was looked at is what is called. Empty where any of
   * it is an address we do not call.
   */
  Optional<List<InetAddress>> found(Lookup lookup) throws UnknownHostException {
    List<InetAddress> all = List.of(lookup.all(host()));
    return Optional.of(all).filter(addresses -> inside || addresses.stream().allMatch(Outside::is));
  }
}
