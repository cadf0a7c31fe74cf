package org.rapport.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartFieldsTest {

  private static final String TWO_FIELDS =
      """
      --b
      Content-Disposition: form-data; name="form"

      form
      --b
      Content-Disposition: form-data; name="text"

      The ramp is closed.
      东门的坡道 -- closed
      --b
      Content-Disposition: form-data; name="files"; filename="text.txt"

      not typed
      --b
      Content-Disposition: form-data; name="late"

      cut o"""
          .replace("\n", "\r\n");

  @ParameterizedTest
  @ValueSource(
      strings = {"multipart/form-data; boundary=b", "multipart/form-data;Boundary=\"b\"; x=y"})
  void fields_for_text_are_read_and_files_and_what_is_cut_off_are_not(String type) {
    Map<String, String[]> fields = read(TWO_FIELDS, type);

    assertThat(fields).containsOnlyKeys("form", "text");
    assertThat(fields.get("text")).containsExactly("The ramp is closed.\r\n东门的坡道 -- closed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "--b", "--b\r\n--b\r\n--b--", "\r\n--b\r\nname=x\r\n\r\n--b", "garbage"})
  void garbage_has_no_fields(String body) {
    assertThat(read(body, "multipart/form-data; boundary=b")).isEmpty();
  }

  @Test
  void without_a_boundary_nothing_is_read() {
    assertThat(read(TWO_FIELDS, "multipart/form-data")).isEmpty();
  }

  private static Map<String, String[]> read(String body, String type) {
    return MultipartFields.in(body.getBytes(StandardCharsets.UTF_8), type);
  }
}
