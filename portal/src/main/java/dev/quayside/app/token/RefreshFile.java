package dev.quayside.app.token;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.app.config.Pass;
import dev.quayside.app.config.Secret;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Keeps the newest refresh token, for some houses give another with each token. It is kept for the
 * one in the settings: who changes that starts anew.
 */
final class RefreshFile {

  private static final System.Logger LOG = System.getLogger(RefreshFile.class.getName());

  private final Path file;

  RefreshFile(Path dataDir, Pass.Tokens tokens) {
    String of =
        String.join(
            "\n",
            tokens.tokenUrl().toString(),
            tokens.clientId(),
            tokens.refreshToken().map(Secret::value).orElse(""));
    file = dataDir.resolve("tokens").resolve(fingerprint(of));
  }

  Optional<String> newest() {
    try {
      return Files.exists(file)
          ? Optional.of(Files.readString(file, US_ASCII).strip())
          : Optional.empty();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The kept token cannot be read: " + e);
      return Optional.empty();
    }
  }

  void keep(String refreshToken) {
    try {
      Path folder = file.resolveSibling("");
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "token", ".new", forOurselves());
      Files.writeString(fresh, refreshToken, US_ASCII);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(
          Level.WARNING,
          "The new refresh token cannot be kept; after a restart the one in the settings is used: "
              + e.getClass().getSimpleName());
    }
  }

  private static FileAttribute<?>[] forOurselves() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static String fingerprint(String of) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(of.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
