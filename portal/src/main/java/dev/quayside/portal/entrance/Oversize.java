package dev.quayside.portal.entrance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.quayside.portal.page.Pages;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.page.Written;
import dev.quayside.portal.visit.Visit;
import dev.quayside.portal.visit.Visitors;
import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataReader;
import io.helidon.common.parameters.Parameters;
import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.http1.Http1ConnectionListener;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BiConsumer;

/**
 * Whoever sends more than any page takes is told so in his language, however much it is. What says
 * so beforehand is answered at its first lines; the rest is then read over for a while, for a
 * browser that is cut off while it sends shows no answer.
 */
public final class Oversize implements Http1ConnectionListener, DirectHandler {

  /** Bytes. Every page takes less; up to here what it does not take is read over. */
  public static final long LARGEST_REQUEST = 128L * 1024 * 1024;

  /** As other servers linger before they close. */
  private static final Duration LINGERS = Duration.ofSeconds(30);

  private final Visitors visitors;
  private final Pages pages;
  private final URI baseUrl;
  private final InstantSource clock;

  /** Each connection has a thread of its own, which reads one request after the other. */
  private final ThreadLocal<String> path = ThreadLocal.withInitial(() -> "/");

  public Oversize(Visitors visitors, Pages pages, URI baseUrl, InstantSource clock) {
    this.visitors = visitors;
    this.pages = pages;
    this.baseUrl = baseUrl;
    this.clock = clock;
  }

  @Override
  public void prologue(ConnectionContext line, HttpPrologue prologue) {
    path.set(prologue.uriPath().path());
  }

  @Override
  public void headers(ConnectionContext line, Headers headers) {
    if (said(headers) <= LARGEST_REQUEST) {
      return;
    }
    ServerRequestHeaders sent = ServerRequestHeaders.create(headers);
    Written page = tooLarge(path.get(), sent, line.remotePeer().host());
    line.dataWriter().writeNow(BufferData.create(answer(page)));
    // Whoever waits to be told to go on sends nothing any more (RFC 9110, 10.1.1).
    if (!headers.contains(HeaderNames.EXPECT)) {
      readOver(line.dataReader());
    }
    throw new CloseConnectionException("More was announced than any page takes");
  }

  /** What did not say how much it is, and turned out to be more than any page takes. */
  @Override
  public TransportResponse handle(
      TransportRequest request,
      EventType event,
      Status status,
      ServerResponseHeaders headers,
      String message) {
    if (status.code() != Status.REQUEST_ENTITY_TOO_LARGE_413.code()) {
      return DirectHandler.defaultHandler().handle(request, event, status, headers, message);
    }
    Written page = tooLarge(request.path(), request.headers(), "");
    Precautions.tell(headers::set, baseUrl, Visit.isScripted(request.path()));
    page.about(headers::set);
    return TransportResponse.builder()
        .status(status)
        .headers(headers)
        .keepAlive(false)
        .entity(page.content().toArray())
        .build();
  }

  private Written tooLarge(String path, ServerRequestHeaders headers, String peer) {
    Visit visit = visitors.recognize(path, Parameters.empty("query"), headers, peer);
    return pages.written(Refusal.TOO_LARGE, visit);
  }

  private byte[] answer(Written page) {
    var answer = new ByteArrayOutputStream();
    BiConsumer<HeaderName, String> header =
        (name, value) ->
            answer.writeBytes((name.defaultCase() + ": " + value + "\r\n").getBytes(ISO_8859_1));
    answer.writeBytes("HTTP/1.1 413 Content Too Large\r\n".getBytes(ISO_8859_1));
    Precautions.tell(header, baseUrl, Visit.isScripted(path.get()));
    page.about(header);
    header.accept(HeaderNames.CONTENT_LENGTH, String.valueOf(page.content().length()));
    header.accept(HeaderNames.CONNECTION, "close\r\n");
    answer.writeBytes(page.content().toArray());
    return answer.toByteArray();
  }

  private void readOver(DataReader in) {
    var until = clock.instant().plus(LINGERS);
    try {
      while (clock.instant().isBefore(until)) {
        in.ensureAvailable();
        in.skip(in.available());
      }
    } catch (DataReader.InsufficientDataAvailableException
        | ServerConnectionException
        | UncheckedIOException e) {
      // He has read the answer and closed the line, which is closed here as well.
      return;
    }
  }

  private static long said(Headers headers) {
    try {
      return headers.first(HeaderNames.CONTENT_LENGTH).map(Long::parseLong).orElse(0L);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
