package org.rapport.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Names of files as clients send them. */
class UploadedFilesTest {

  @Test
  void a_chinese_name_read_as_latin_letters_is_put_right() {
    String header =
        new String("照片 👍.txt".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    assertThat(UploadedFiles.name(header)).isEqualTo("照片 👍.txt");
  }

  @Test
  void names_that_were_read_rightly_stay() {
    assertThat(UploadedFiles.name("照片.txt")).isEqualTo("照片.txt");
    assertThat(UploadedFiles.name("plan.pdf")).isEqualTo("plan.pdf");
    assertThat(UploadedFiles.name("caf\u00E9.txt")).isEqualTo("caf\u00E9.txt");
  }
}
