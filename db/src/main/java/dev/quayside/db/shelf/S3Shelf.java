package dev.quayside.db.shelf;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A bucket of Amazon's, or of any store that speaks S3. Nothing is asked of it that old ones do not
 * know: what is read is compared by us.
 */
public final class S3Shelf implements Shelf {

  private static final String PREFIX = "quayside/";
  private static final Duration A_TRY = Duration.ofSeconds(15);
  private static final Duration IN_ALL = Duration.ofSeconds(40);

  private final String bucket;
  private final S3Client client;

  /**
   * Where it is, and who we are there.
   *
   * @param endpoint empty for Amazon's own of the region
   * @param pathStyle whether the bucket stands in the path, as most stores but Amazon's want it
   */
  public record Config(
      String bucket,
      Optional<URI> endpoint,
      String region,
      String accessKey,
      String secretKey,
      boolean pathStyle) {

    /** Without the secret, which must not get into a log. */
    @Override
    public String toString() {
      return bucket + endpoint.map(at -> " at " + at).orElse("");
    }
  }

  public S3Shelf(Config config) {
    this.bucket = config.bucket();
    var builder =
        S3Client.builder()
            .region(Region.of(config.region()))
            .forcePathStyle(config.pathStyle())
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(config.accessKey(), config.secretKey())))
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(it -> it.apiCallAttemptTimeout(A_TRY).apiCallTimeout(IN_ALL))
            .httpClientBuilder(UrlConnectionHttpClient.builder());
    config.endpoint().ifPresent(builder::endpointOverride);
    this.client = builder.build();
  }

  @Override
  public String place() {
    return "S3";
  }

  @Override
  public void lay(String digest, Path content) {
    try {
      client.putObject(it -> it.bucket(bucket).key(PREFIX + digest), RequestBody.fromFile(content));
    } catch (SdkException e) {
      throw new ShelfException("A file could not be laid into bucket " + bucket, e);
    }
  }

  @Override
  public byte[] read(String digest, long from, int length) {
    try (var in =
        client.getObject(it ->
            it.bucket(bucket)
                .key(PREFIX + digest)
                .range("bytes=%d-%d".formatted(from, from + length - 1)))) {
      byte[] read = in.readNBytes(length);
      // A store that knows no ranges sends more, which is not waited for.
      in.abort();
      return read;
    } catch (SdkException | IOException e) {
      throw new ShelfException("%s cannot be read in bucket %s".formatted(digest, bucket), e);
    }
  }

  @Override
  public void each(Consumer<Lying> seen) {
    try {
      client.listObjectsV2Paginator(it -> it.bucket(bucket).prefix(PREFIX)).contents().stream()
          .map(it -> new Lying(it.key().substring(PREFIX.length()), it.lastModified()))
          .forEach(seen);
    } catch (SdkException e) {
      throw new ShelfException("Bucket %s cannot be listed".formatted(bucket), e);
    }
  }

  @Override
  public void remove(String digest) {
    try {
      client.deleteObject(it -> it.bucket(bucket).key(PREFIX + digest));
    } catch (SdkException e) {
      throw new ShelfException("A file could not be removed from bucket " + bucket, e);
    }
  }

  @Override
  public Optional<String> trouble() {
    try {
      client.headBucket(it -> it.bucket(bucket));
      return Optional.empty();
    } catch (SdkException e) {
      return Optional.of("bucket %s cannot be reached: %s".formatted(bucket, e.getMessage()));
    }
  }
}
