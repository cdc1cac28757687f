package dev.quayside.db.signin;

import java.time.Duration;

/** What is counted at the door, and how often it may be tried within a quarter of an hour. */
public enum Counted {
  /** Wrong passwords for one address. */
  PASSWORD_FOR_ADDRESS(5),
  /** Wrong passwords from one place on the network. */
  PASSWORD_FROM_CALLER(50),
  /** Links to be mailed to one address. */
  LINK_FOR_ADDRESS(5),
  /** Links asked for from one place on the network; a whole office may sit behind it. */
  LINK_FROM_CALLER(30),
  /** Comings back from another house's sign-in that let nobody in, from one place. */
  PROVIDER_FROM_CALLER(50),
  /** Invitations to be mailed to one address, whoever asks. */
  INVITATION_FOR_ADDRESS(2),
  /** Invitations of one company's people. */
  INVITATION_OF_COMPANY(20);

  static final Duration WINDOW = Duration.ofMinutes(15);

  private final int allowed;

  Counted(int allowed) {
    this.allowed = allowed;
  }

  int allowed() {
    return allowed;
  }
}
