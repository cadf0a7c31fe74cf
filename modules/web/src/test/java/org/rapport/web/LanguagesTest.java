package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages are complete, and no page carries a sentence of its own. */
class LanguagesTest {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final List<String> MODULES =
      List.of(
          "modules/kernel",
          "modules/platform",
          "modules/web",
          "stakeholder-module",
          "feedback-module",
          "reporting-module");
  private static final Pattern TEXT = Pattern.compile("[A-Za-z\\u4e00-\\u9fff]{2,}");
  private static final Pattern USED =
      Pattern.compile(
          "\\b(kernel|platform|stakeholder|feedback|reporting|web)Text(?:\\['([^']+)'\\]|\\.(\\w+))");

  static List<Path> bundles() {
    return sources("messages.properties");
  }

  static List<Path> pages() {
    return sources(".xhtml");
  }

  private static final List<Path> SOURCES = allSources();

  private static List<Path> allSources() {
    List<Path> found = new ArrayList<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
        files.filter(Files::isRegularFile).sorted().forEach(found::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static List<Path> sources(String ending) {
    return SOURCES.stream().filter(file -> file.toString().endsWith(ending)).toList();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void every_key_is_there_in_both_languages(Path english) {
    Properties chinese = read(chineseOf(english));
    assertThat(chinese.stringPropertyNames()).isEqualTo(read(english).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void no_sentence_is_left_empty_or_in_the_other_language(Path english) {
    read(english).forEach((key, text) -> assertThat((String) text).as("%s", key).isNotBlank());
    read(chineseOf(english))
        .forEach((key, text) -> assertThat((String) text).as("%s", key).isNotBlank());
  }

  /** Chinese has no plural, so a number that only chooses one may be missing there. */
  @ParameterizedTest
  @MethodSource("bundles")
  void placeholders_are_the_same_in_both_languages(Path english) {
    Properties chinese = read(chineseOf(english));
    read(english)
        .forEach(
            (key, text) -> {
              Set<String> theirs = placeholders(chinese.getProperty((String) key));
              Set<String> ours = placeholders((String) text);
              assertThat(ours).as("%s", key).containsAll(theirs);
              ours.removeAll(theirs);
              assertThat(ours).as("%s", key).allMatch(missing -> chooses((String) text, missing));
            });
  }

  private static boolean chooses(String text, String placeholder) {
    return text.contains(placeholder.replace("}", ",choice"));
  }

  /**
   * An ASCII apostrophe swallows placeholders in a message format; the typographic one does not.
   */
  @ParameterizedTest
  @MethodSource("bundles")
  void no_apostrophe_swallows_a_placeholder(Path english) {
    read(english)
        .forEach((key, text) -> assertThat((String) text).as("%s", key).doesNotContain("'"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_takes_every_word_from_a_bundle(Path page) throws IOException {
    String markup =
        Files.readString(page)
            .replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^>]*>|#\\{.*?\\}", " ");
    Matcher words = Pattern.compile(">([^<]+)<").matcher(markup);
    while (words.find()) {
      assertThat(TEXT.matcher(words.group(1).replaceAll("&\\w+;", "")).find())
          .as("text in %s: %s", page.getFileName(), words.group(1).strip())
          .isFalse();
    }
    Matcher attributes =
        Pattern.compile("\\b(?:title|alt|label|placeholder|aria-label|lead|hint|text)=\"([^\"]*)\"")
            .matcher(markup);
    while (attributes.find()) {
      assertThat(TEXT.matcher(attributes.group(1)).find())
          .as("text in an attribute in %s: %s", page.getFileName(), attributes.group(1))
          .isFalse();
    }
  }

  @Test
  void every_key_a_page_asks_for_exists() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      Matcher used = USED.matcher(Files.readString(page));
      while (used.find()) {
        String key = used.group(2) == null ? used.group(3) : used.group(2);
        if (!keysOf(used.group(1)).contains(key)) {
          missing.add(page.getFileName() + ": " + used.group());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Set<String> keysOf(String module) {
    for (Path bundle : bundles()) {
      if (bundle.toString().endsWith("/org/rapport/" + module + "/messages.properties")) {
        return read(bundle).stringPropertyNames();
      }
    }
    return Set.of();
  }

  private static Set<String> placeholders(String text) {
    return Pattern.compile("\\{\\d+")
        .matcher(text)
        .results()
        .map(found -> found.group() + "}")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Path chineseOf(Path english) {
    return english.resolveSibling("messages_zh_CN.properties");
  }

  private static Properties read(Path bundle) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
