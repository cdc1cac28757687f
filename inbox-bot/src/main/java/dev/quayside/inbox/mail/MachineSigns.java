package dev.quayside.inbox.mail;

import java.util.Optional;

/**
 * What in the headers tells that a machine wrote, so that a robot never answers a robot.
 *
 * @param autoSubmitted the value of Auto-Submitted (RFC 3834), lower case, parameters cut off
 * @param deliveryReport a multipart/report with a delivery status (RFC 3464) or disposition
 *     notification (RFC 8098), or a null return path
 * @param bulk Precedence bulk, junk or list; a List-Id; X-Auto-Response-Suppress; Feedback-ID
 */
public record MachineSigns(Optional<String> autoSubmitted, boolean deliveryReport, boolean bulk) {

  /** The signs of a message that carries none, such as a chat message. */
  public static final MachineSigns NONE = new MachineSigns(Optional.empty(), false, false);

  /** Auto-Submitted is there and is not "no". */
  public boolean automatic() {
    return autoSubmitted.filter(value -> !value.equals("no")).isPresent();
  }
}
