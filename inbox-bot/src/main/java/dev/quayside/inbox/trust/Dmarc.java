package dev.quayside.inbox.trust;

import dev.quayside.inbox.people.Addresses;
import dev.quayside.inbox.trust.Results.Result;
import java.util.List;
import java.util.Optional;

/** What the host that took a mail in found out about the domain in its From. */
enum Dmarc {
  PASS,
  FAIL,
  /** None, a failure to look, or nothing about this domain. */
  NOT_SAID;

  /**
   * The verdict of our own host.
   *
   * @param headers all Authentication-Results, the topmost first
   * @param author whose domain it must speak of
   */
  static Dmarc of(List<String> headers, Receiving receiving, String author) {
    return ours(headers, receiving).map(results -> verdict(results, author)).orElse(NOT_SAID);
  }

  private static Optional<Results> ours(List<String> headers, Receiving receiving) {
    return switch (receiving) {
      case Receiving.Host(String host) ->
          headers.stream()
              .map(Results::read)
              .filter(results -> results.host().filter(host::equalsIgnoreCase).isPresent())
              .findFirst();
      case Receiving.Microsoft365 _ ->
          headers.stream()
              .findFirst()
              .map(Results::read)
              .filter(results -> results.host().isEmpty());
      case Receiving.NetEase _, Receiving.OurPages _, Receiving.Chat _, Receiving.Unstated _ ->
          Optional.empty();
    };
  }

  private static Dmarc verdict(Results results, String author) {
    List<Result> said =
        results.results().stream().filter(result -> result.method().equals("dmarc")).toList();
    if (said.stream().anyMatch(result -> result.value().equals("fail"))) {
      return FAIL;
    }
    String domain = Addresses.domain(author);
    boolean passed =
        !said.isEmpty()
            && said.stream()
                .allMatch(result -> result.value().equals("pass") && speaksOf(result, domain));
    return passed ? PASS : NOT_SAID;
  }

  /** A result that names no domain speaks of the only one there is in From. */
  private static boolean speaksOf(Result result, String domain) {
    String from = result.properties().getOrDefault("header.from", domain);
    return Addresses.domain("@" + from.substring(from.lastIndexOf('@') + 1)).equals(domain);
  }
}
