package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/iso-10002.md} points to is there. */
class IsoWalkTest {

  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

  @Test
  void every_test_it_names_is_there() throws IOException {
    Set<String> named = quoted("([A-Za-z0-9]+_\\w+)");
    Set<String> missing = new TreeSet<>(named);
    for (Path test : files(".java", "src/test/java")) {
      String source = Files.readString(test);
      missing.removeIf(name -> source.contains("void " + name + "("));
    }
    assertThat(named).hasSizeGreaterThan(30);
    assertThat(missing).isEmpty();
  }

  @Test
  void every_page_it_names_is_there() throws IOException {
    Set<String> named = quoted("(/[a-z/-]*)");
    Set<String> missing =
        named.stream()
            .map(page -> page.equals("/") ? "/index" : page)
            .collect(Collectors.toCollection(TreeSet::new));
    for (Path page : files(".xhtml", "src/main")) {
      String path = page.toString().replace('\\', '/');
      missing.removeIf(
          name ->
              path.endsWith("/resources" + name + ".xhtml")
                  || path.endsWith("/webapp" + name + ".xhtml"));
    }
    assertThat(named).hasSizeGreaterThan(15);
    assertThat(missing).isEmpty();
  }

  private static Set<String> quoted(String what) throws IOException {
    String document = Files.readString(ROOT.resolve("docs/iso-10002.md"), StandardCharsets.UTF_8);
    Matcher matcher = Pattern.compile("`" + what + "`").matcher(document);
    return matcher.results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  private static Set<Path> files(String ending, String below) throws IOException {
    try (Stream<Path> all = Files.walk(ROOT, 14)) {
      return all.filter(path -> path.toString().endsWith(ending))
          .filter(path -> path.toString().replace('\\', '/').contains("/" + below + "/"))
          .collect(Collectors.toSet());
    }
  }
}
