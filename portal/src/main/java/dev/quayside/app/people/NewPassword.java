package dev.quayside.app.people;

import dev.quayside.app.console.Terminal;
import dev.quayside.portal.signin.CommonPasswords;
import dev.quayside.portal.signin.Passwords;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A password somebody chooses; it is neither shown nor written anywhere. */
sealed interface NewPassword {

  int SHORTEST = Passwords.SHORTEST;

  int LONGEST = Passwords.LONGEST;

  /** This. */
  record Chosen(String password) implements NewPassword {
    @Override
    public String toString() {
      return "(hidden)";
    }
  }

  /** None was given, or one that will not do. */
  record Unfit(String why) implements NewPassword {}

  /**
   * Asks at a terminal, twice; else takes the first line of what is piped in.
   *
   * @param address whose password it becomes
   */
  static NewPassword ask(Terminal terminal, String address) {
    Optional<Console> console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    NewPassword asked = console.map(NewPassword::askTwice).orElseGet(() -> firstLine(terminal));
    return asked instanceof Chosen(String password) && CommonPasswords.of("").has(password, address)
        ? new Unfit(
            "that is one of the passwords that are tried first; choose another,"
                + " nothing was changed")
        : asked;
  }

  private static NewPassword askTwice(Console console) {
    char[] first = console.readPassword("New password (at least %d characters): ", SHORTEST);
    char[] second = console.readPassword("The same again: ");
    return first != null && Arrays.equals(first, second)
        ? judge(new String(first))
        : new Unfit("the two passwords differ; nothing was changed");
  }

  private static NewPassword firstLine(Terminal terminal) {
    try {
      String line =
          new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))
              .readLine();
      return line == null
          ? new Unfit("no password was given; type it at a terminal, or pipe it in as one line")
          : judge(line);
    } catch (IOException e) {
      return new Unfit("the password cannot be read from the standard input");
    }
  }

  private static NewPassword judge(String password) {
    return password.length() < SHORTEST || password.length() > LONGEST
        ? new Unfit(
            "a password has %d to %d characters; nothing was changed".formatted(SHORTEST, LONGEST))
        : new Chosen(password);
  }
}
