package org.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  private static final Map<String, String> NOTHING = Map.of();

  @Test
  void without_arguments_it_is_port_8080_of_this_machine_only() throws Unusable {
    Options options = Options.of(new String[0], NOTHING::get);

    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.address()).isEqualTo("127.0.0.1");
    assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
    assertThat(options.demo()).isFalse();
  }

  @Test
  void arguments_overrule_the_environment_which_overrules_the_file(@TempDir Path data)
      throws Exception {
    Files.writeString(
        data.resolve("rapport.properties"), "RAPPORT_PORT=1\nRAPPORT_ADDRESS=0.0.0.0\n");
    Map<String, String> environment = Map.of("RAPPORT_PORT", "2", "RAPPORT_DATA", "" + data);

    assertThat(Options.of(new String[0], environment::get).port()).isEqualTo(2);
    assertThat(Options.of(new String[0], environment::get).address()).isEqualTo("0.0.0.0");
    assertThat(Options.of(new String[] {"--port", "3"}, environment::get).port()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "0", "65536", "-1", "", "8080 "})
  void a_port_is_a_number_from_1_to_65535(String port) {
    assertThatThrownBy(() -> Options.of(new String[] {"--port", port}, NOTHING::get))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("is not a port");
  }

  @ParameterizedTest
  @CsvSource({"RAPPORT_TIME_ZONE, Beijing", "RAPPORT_PUBLIC_URL, feedback.example.org"})
  void what_would_fail_every_page_is_told_before_the_start(String name, String value) {
    assertThatThrownBy(() -> Options.of(new String[0], Map.of(name, value)::get))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining(name)
        .hasMessageContaining(value);
  }

  @Test
  void an_unknown_option_is_told_rather_than_ignored() {
    assertThatThrownBy(() -> Options.of(new String[] {"--prot", "1"}, NOTHING::get))
        .isInstanceOf(Unusable.class)
        .hasMessage("Unknown option --prot; see --help.");
  }

  @Test
  void an_option_without_its_value_is_told() {
    assertThatThrownBy(() -> Options.of(new String[] {"--data"}, NOTHING::get))
        .isInstanceOf(Unusable.class)
        .hasMessage("--data needs a value; see --help.");
  }
}
