package dev.quayside.inbox.read.draft;

import java.util.Optional;

/**
 * Where cargo is fetched or brought on land.
 *
 * @param text the address or place as written
 * @param country ISO 3166-1 alpha-2
 */
public record Door(
    String text, Optional<String> postcode, Optional<String> country, Evidence evidence) {}
