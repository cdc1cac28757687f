package dev.quayside.app.config.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every setting there is, by its name in quayside.yaml; there are no others. */
public enum Key {
  IMAP_HOST("mail.imap.host"),
  IMAP_PORT("mail.imap.port"),
  IMAP_TLS("mail.imap.tls"),
  IMAP_USER("mail.imap.user"),
  IMAP_PASSWORD("mail.imap.password"),
  IMAP_FOLDER("mail.imap.folder"),
  MAIL_PROFILE("mail.profile"),
  RECEIVING_HOST("mail.receiving-host"),
  OAUTH_TOKEN_URL("mail.oauth.token-url"),
  OAUTH_CLIENT_ID("mail.oauth.client-id"),
  OAUTH_CLIENT_SECRET("mail.oauth.client-secret"),
  OAUTH_REFRESH_TOKEN("mail.oauth.refresh-token"),
  OAUTH_SCOPE("mail.oauth.scope"),
  ANSWERS_AN_HOUR("mail.answers-an-hour"),
  LISTEN_PORT("mail.listen.port"),
  LISTEN_HOST("mail.listen.host"),
  LISTEN_ADDRESSES("mail.listen.addresses"),
  LISTEN_KEYSTORE("mail.listen.keystore"),
  LISTEN_KEYSTORE_PASSWORD("mail.listen.keystore-password"),
  SMTP_HOST("mail.smtp.host"),
  SMTP_PORT("mail.smtp.port"),
  SMTP_TLS("mail.smtp.tls"),
  SMTP_USER("mail.smtp.user"),
  SMTP_PASSWORD("mail.smtp.password"),
  SMTP_FROM("mail.smtp.from"),
  SMTP_BOUNCES("mail.smtp.bounces"),
  SMTP_PER_MINUTE("mail.smtp.per-minute"),
  SMTP_PER_DAY("mail.smtp.per-day"),
  STALE_AFTER("mail.stale-after"),
  FOLLOW_UP("mail.follow-up"),
  SHIPMENT_NEWS("mail.shipment-news"),
  ARCHIVE_ADDRESS("mail.archive.address"),
  ARCHIVE_FOLDER("mail.archive.folder"),
  WECOM_CORP_ID("wecom.corp-id"),
  WECOM_KF_SECRET("wecom.kf-secret"),
  WECOM_TOKEN("wecom.token"),
  WECOM_AES_KEY("wecom.aes-key"),
  WECOM_BASE_URL("wecom.base-url"),
  WECOM_LINK("wecom.link"),
  DB_URL("db.url"),
  DB_USER("db.user"),
  DB_PASSWORD("db.password"),
  PORTAL_HOST("portal.host"),
  PORTAL_PORT("portal.port"),
  PORTAL_BASE_URL("portal.base-url"),
  OIDC_ISSUER("portal.oidc.issuer"),
  OIDC_CLIENT_ID("portal.oidc.client-id"),
  OIDC_CLIENT_SECRET("portal.oidc.client-secret"),
  OIDC_DOMAINS("portal.oidc.domains"),
  DATA_DIR("data-dir"),
  COMPANY_NAME("company.name"),
  COMPANY_ADDRESS("company.address"),
  COMPANY_LOGO("company.logo"),
  COMPANY_TERMS("company.terms"),
  COMPANY_TEMPLATES("company.templates"),
  COMPANY_ZONE("company.zone"),
  COMPANY_BUYERS("company.buyers"),
  COMPANY_TASKS_BY_MAIL("company.tasks-by-mail"),
  WEBHOOKS_INSIDE("webhooks.inside"),
  FILES_KEEP("files.keep"),
  FILES_FOLDER("files.folder"),
  FILES_S3_BUCKET("files.s3.bucket"),
  FILES_S3_ENDPOINT("files.s3.endpoint"),
  FILES_S3_REGION("files.s3.region"),
  FILES_S3_ACCESS_KEY("files.s3.access-key"),
  FILES_S3_SECRET_KEY("files.s3.secret-key"),
  FILES_S3_PATH_STYLE("files.s3.path-style");

  static final String ENV_PREFIX = "QUAYSIDE_";

  private final String path;

  Key(String path) {
    this.path = path;
  }

  /** The name in the file, such as mail.imap.host. */
  public String path() {
    return path;
  }

  /** The name in the environment, such as QUAYSIDE_MAIL_IMAP_HOST. */
  public String variable() {
    return ENV_PREFIX + path.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /** Of which each may have it for itself. */
  Optional<Several> several() {
    if (path.startsWith(Several.PROVIDERS.group() + ".")) {
      return Optional.of(Several.PROVIDERS);
    }
    boolean ofABox =
        path.startsWith(Several.BOXES.group() + ".")
            && !path.startsWith("mail.listen.")
            && this != ANSWERS_AN_HOUR
            && this != STALE_AFTER
            && this != FOLLOW_UP
            && this != SHIPMENT_NEWS;
    return ofABox ? Optional.of(Several.BOXES) : Optional.empty();
  }

  /** Whether it may be said without a name: a box may have none, a provider has one. */
  boolean standsAlone() {
    return !several().equals(Optional.of(Several.PROVIDERS));
  }

  static Optional<Key> named(String path) {
    return Arrays.stream(values()).filter(key -> key.path.equals(path)).findFirst();
  }

  static Optional<Key> ofVariable(String variable) {
    return Arrays.stream(values())
        .filter(key -> key.standsAlone() && key.variable().equals(variable))
        .findFirst();
  }
}
