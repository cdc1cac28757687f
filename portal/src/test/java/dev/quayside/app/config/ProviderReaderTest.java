package dev.quayside.app.config;

import static dev.quayside.app.config.SettingsReaderTest.good;
import static dev.quayside.app.config.SettingsReaderTest.read;
import static dev.quayside.app.config.SettingsReaderTest.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.openid.Provider;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a house names those by whose accounts people sign in. */
class ProviderReaderTest {

  private static final Set<Role> PORTAL = Set.of(Role.PORTAL);

  @TempDir Path folder;

  @Test
  void each_provider_has_a_name_and_its_secret_may_come_in_a_variable() throws IOException {
    String file =
        """
        portal:
          oidc:
            google: {issuer: https://accounts.google.com, client-id: us}
            a-lan: {issuer: "http://127.0.0.1:9", client-id: us, client-secret: b, domains: "A.example; b.example"}
        """;
    Map<String, String> secret = Map.of("QUAYSIDE_PORTAL_OIDC_GOOGLE_CLIENT_SECRET", "s3cret");

    List<Provider> providers = good(read(folder, file, secret, PORTAL)).portal().providers();

    assertThat(providers)
        .containsExactly(
            new Provider(
                "a-lan",
                URI.create("http://127.0.0.1:9"),
                "us",
                "b",
                Set.of("a.example", "b.example")),
            new Provider(
                "google", URI.create("https://accounts.google.com"), "us", "s3cret", Set.of()));
    assertThat(providers.toString()).doesNotContain("s3cret");
  }

  @Test
  void what_is_missing_or_wrong_is_told_by_its_name() throws IOException {
    String file =
        """
        portal:
          oidc:
            issuer: https://id.example
            Google: {issuer: https://id.example}
            plain: {issuer: "http://id.example", client-id: us, client-secret: b, domains: "@a.example"}
            half: {issuer: https://id.example, client-id: us, secret: b}
        """;

    assertThat(wrong(read(folder, file, Map.of("QUAYSIDE_PORTAL_OIDC_ISSUER", "x"), PORTAL)))
        .anySatisfy(said -> assertThat(said).contains("QUAYSIDE_PORTAL_OIDC_ISSUER: there is no"))
        .anySatisfy(said ->
            assertThat(said).contains("portal.oidc.issuer is a group", "portal.oidc.issuer.issuer"))
        .anySatisfy(said -> assertThat(said).contains("a provider is named", "\"Google\""))
        .anySatisfy(
            said -> assertThat(said).contains("portal.oidc.plain.issuer", "https://", "line 5"))
        .anySatisfy(said -> assertThat(said).contains("portal.oidc.plain.domains", "@a.example"))
        .anySatisfy(said -> assertThat(said).contains("no setting portal.oidc.half.secret"))
        .anySatisfy(said ->
            assertThat(said)
                .contains(
                    "portal.oidc.half.client-secret is missing",
                    "QUAYSIDE_PORTAL_OIDC_HALF_CLIENT_SECRET"));
  }
}
