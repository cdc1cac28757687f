package dev.quayside.portal.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Passwords that whoever wants to get in tries first: eleven thousand that many people have, and
 * what stands on the page before him, such as the house's name or his own address.
 */
public final class CommonPasswords {

  private static final String PRODUCT = "quayside";
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Characters; a shorter word stands in many a good password. */
  private static final int SHORTEST_WORD = 4;

  /** Characters that make no other password of a word, such as the year. */
  private static final int LITTLE_MORE = 4;

  private final Set<String> common;
  private final Set<String> house;

  private CommonPasswords(Set<String> common, Set<String> house) {
    this.common = common;
    this.house = house;
  }

  /**
   * Those of a house.
   *
   * @param company its name
   */
  public static CommonPasswords of(String company) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    CommonPasswords.class.getResourceAsStream("common-passwords.txt")),
                UTF_8))) {
      return new CommonPasswords(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .collect(Collectors.toUnmodifiableSet()),
          Stream.concat(words(company).stream(), Stream.of(PRODUCT))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the common passwords", e);
    }
  }

  /**
   * Whether it is one of them, in capitals or not.
   *
   * @param address of whoever chooses it
   */
  public boolean has(String password, String address) {
    String typed = password.toLowerCase(Locale.ROOT);
    return common.contains(typed)
        || Stream.concat(house.stream(), words(address).stream())
            .anyMatch(
                word -> typed.contains(word) && typed.length() - word.length() <= LITTLE_MORE);
  }

  private static Set<String> words(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return Stream.concat(
            Stream.of(small.strip(), NO_LETTERS.matcher(small).replaceAll("")),
            Arrays.stream(NO_LETTERS.split(small)))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .collect(Collectors.toUnmodifiableSet());
  }
}
