package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/**
 * A test that uses Rapport as people do. Every page is watched: an error on its console fails the
 * test that caused it.
 */
public abstract class BrowserTest {

  /** Chinese and English as browsers name them. */
  protected static final String CHINESE = "zh-CN";

  protected static final String ENGLISH = "en";

  /** Widths of a phone and of a desk. */
  protected static final int PHONE = 390;

  protected static final int DESK = 1280;

  /** Looks at every page in both languages at both widths, which takes twice as long. */
  private static final boolean EVERY_WIDTH = Boolean.getBoolean("everyWidth");

  private static final int HEIGHT = 900;

  /** Of an action and of an assertion: only what fails ever waits so long. */
  private static final double PATIENCE_MILLIS = 20_000;

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Chinese on a phone and English at a desk, or with {@code -DeveryWidth=true} both on both. */
  protected static int[] widths(String language) {
    return EVERY_WIDTH
        ? new int[] {PHONE, DESK}
        : new int[] {language.equals(CHINESE) ? PHONE : DESK};
  }

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  /** A new person with a new browser: nothing remembered. */
  protected final Page page(String language, int width) {
    BrowserContext context =
        Chromium.BROWSER.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(TestServer.running().uri().toString())
                .setLocale(language)
                .setTimezoneId("Asia/Shanghai")
                .setColorScheme(ColorScheme.LIGHT)
                .setViewportSize(width, HEIGHT));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    contexts.add(context);
    Page page = context.newPage();
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    return page;
  }

  /** Signs in at the staff's door and waits for what is behind it. */
  protected final Page signedIn(String user, String password, String language, int width) {
    Page page = page(language, width);
    page.navigate("/staff");
    page.locator("input[autocomplete=username]").fill(user);
    page.locator("input[type=password]").fill(password);
    page.locator("main form button[type=submit], main form input[type=submit]").first().click();
    page.waitForURL(url -> !url.contains("sign-in") && !url.contains("signin"));
    return page;
  }

  /** No violation of WCAG 2.2 A and AA that axe can find, and nothing to scroll sideways for. */
  protected final void checkAccessible(Page page) {
    AxeRunOptions violationsOnly = new AxeRunOptions();
    violationsOnly.setResultTypes(List.of("violations"));
    var violations =
        new AxeBuilder(page)
                .setLegacyMode(
                    true) // no page of its own to put the result together, which takes long
                .options(violationsOnly)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .stream()
                .map(
                    rule ->
                        rule.getId()
                            + ": "
                            + rule.getNodes().stream().limit(3).map(n -> n.getHtml()).toList())
                .toList();
    assertThat(violations).as("accessibility of " + page.url()).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as(page.url() + " fits its width")
        .isEqualTo(true);
  }

  /** For a person to look at, below target/screenshots, where the build is told -Dscreenshots. */
  protected final void screenshot(Page page, String name) {
    if (System.getProperty("screenshots") == null) {
      return;
    }
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", name + ".png"))
            .setFullPage(true));
  }

  /** For a test that provokes errors on purpose. */
  protected final void forgiveConsole() {
    complaints.clear();
  }

  @AfterEach
  void closeAndListen() {
    contexts.forEach(BrowserContext::close);
    assertThat(complaints).as("errors on the pages' consoles").isEmpty();
  }

  /** One browser for all tests. */
  private static final class Chromium {

    static final Browser BROWSER =
        Playwright.create()
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        Path.of(
                            Optional.ofNullable(System.getenv("CHROMIUM"))
                                .orElse("/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"))
                    .setHeadless(true));
  }
}
