package dev.quayside.notifier.wording;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The forwarder in whose name is written.
 *
 * @param address one or more lines, as on its letterhead
 * @param email where customers write to
 * @param logo a PNG or JPEG file
 * @param terms what it sells by, in its own words; may be empty
 */
public record Company(
    String name, String address, String email, Optional<Path> logo, String terms) {}
