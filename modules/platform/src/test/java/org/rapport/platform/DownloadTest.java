package org.rapport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DownloadTest {

  @Test
  void a_file_is_saved_and_never_shown_or_run() {
    Map<String, String> headers =
        Download.headers(new StoredFile(1, "a.pdf", "application/pdf", 42, "00", true));
    assertThat(headers)
        .containsEntry("Content-Type", "application/pdf")
        .containsEntry("Content-Length", "42")
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Content-Security-Policy", "sandbox; default-src 'none'")
        .containsEntry("Cache-Control", "private, no-store");
    assertThat(headers.get("Content-Disposition")).startsWith("attachment;");
  }

  @Test
  void a_name_in_any_script_arrives_and_breaks_no_header() {
    assertThat(Download.headers("投诉 \"x\"\r\nA: b;.pdf", "application/pdf"))
        .containsEntry(
            "Content-Disposition",
            "attachment; filename=\"__ _x___A: b;.pdf\"; filename*=UTF-8''"
                + "%E6%8A%95%E8%AF%89%20%22x%22%0D%0AA%3A%20b%3B.pdf");
  }
}
