package org.rapport.feedback.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rapport.feedback.cases.Download;

/** A file to save: never shown in place, never guessed at, never run. */
final class FileAnswer {

  private FileAnswer() {}

  static Response of(Download file) {
    StreamingOutput body =
        out -> {
          try (InputStream content = file.content()) {
            content.transferTo(out);
          }
        };
    return Response.ok(body, file.mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, file.size())
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(file.name()))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
