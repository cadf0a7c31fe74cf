package org.rapport.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.kernel.Invalid;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "letter.pdf, letter.pdf",
    "C:\\fakepath\\letter.pdf, letter.pdf",
    "../../etc/letter.pdf, letter.pdf",
    "投诉 信.docx, 投诉 信.docx",
    "=1+1.csv, =1+1.csv",
    "#{7*7}<script>.pdf, #{7*7}<script>.pdf"
  })
  void only_the_last_part_of_a_path_is_kept(String typed, String kept) {
    assertThat(FileName.clean(typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.pdf\r\nSet-Cookie: x=1", "a\n.pdf", "a\u0000.pdf", "photo\u202Egpj.exe", "a\u2028.pdf",
        "", "   ", "..", "folder/", "\uD800.pdf"
      })
  void a_name_that_breaks_headers_or_misleads_is_refused(String typed) {
    assertThatThrownBy(() -> FileName.clean(typed)).isInstanceOf(Invalid.class);
  }

  @Test
  void a_name_of_three_hundred_characters_is_refused_and_not_cut() {
    assertThatThrownBy(() -> FileName.clean("a".repeat(296) + ".pdf")).isInstanceOf(Invalid.class);
    assertThat(FileName.clean("信".repeat(196) + ".pdf")).hasSize(200);
  }
}
