package org.rapport.feedback.mailbox;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What HTML says, as plain text with its paragraphs. Nothing it refers to is ever fetched; where a
 * link leads is written beside its words if they say something else.
 */
final class HtmlText implements NodeVisitor {

  private static final Set<String> SILENT =
      Set.of("script", "style", "head", "title", "noscript", "template", "svg", "object", "iframe");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final StringBuilder text = new StringBuilder();
  private int silent;

  private HtmlText() {}

  static String of(String html) {
    HtmlText words = new HtmlText();
    Jsoup.parse(html).traverse(words);
    return words
        .text
        .toString()
        .replaceAll("(?<![ \\t\\u00A0])[ \\t\\u00A0]++\\n", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (SILENT.contains(element.normalName())) {
        silent++;
      } else if (element.normalName().equals("br")) {
        text.append('\n');
      } else if (element.normalName().equals("li")) {
        newLine();
        text.append("- ");
      } else if (element.isBlock()) {
        newLine();
      }
    } else if (silent == 0 && node instanceof TextNode words) {
      add(words.text());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (SILENT.contains(element.normalName())) {
      silent--;
    } else if (element.normalName().equals("a")) {
      link(element);
    } else if (CELLS.contains(element.normalName())) {
      text.append(' ');
    } else if (element.normalName().equals("p")) {
      text.append("\n\n");
    } else if (element.isBlock()) {
      newLine();
    }
  }

  private void link(Element link) {
    String target = link.attr("href").strip();
    if (silent == 0 && target.matches("(?i)https?:.*") && !link.text().strip().equals(target)) {
      text.append(" <").append(target).append('>');
    }
  }

  private void add(String words) {
    boolean atStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    text.append(atStart ? words.stripLeading() : words);
  }

  private void newLine() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
