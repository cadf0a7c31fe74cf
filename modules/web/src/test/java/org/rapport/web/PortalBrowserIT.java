package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** The main job as an external stakeholder does it (mission C1-C4, C13). */
class PortalBrowserIT extends BrowserTest {

  private static final String AS_TYPED =
      "<script>alert(1)</script> #{7*7} ${7*7} =1+1 👩🏽‍🦽 שלום";

  @ParameterizedTest
  @CsvSource({"en, 390", "en, 1280", "zh-CN, 390", "zh-CN, 1280"})
  void a_complaint_with_a_file_is_sent_and_followed_by_its_receipt(String language, int width) {
    Page page = page(language, width);
    page.navigate("/");
    checkAccessible(page);
    page.locator("a.call.primary").click();
    choose(page, "type", 0);
    choose(page, "identity", 0);
    page.locator("#contact-name").fill("王小明");
    page.locator("#contact-email").fill("wang@example.org");
    goOn(page);
    page.locator("#which").fill("Home care");
    choose(page, "kind", 0);
    page.locator("#subject").fill("Two hours late");
    page.locator("#text").fill(AS_TYPED);
    goOn(page);
    page.locator("#remedy").fill("An explanation");
    goOn(page);
    page.locator("#files").setInputFiles(file("plan <b>.txt"));
    page.locator("#traceless").check();
    page.locator("#add").click();
    assertThat(page.locator(".files .name")).hasText("plan <b>.txt");
    assertThat(page.locator("#traceless")).isChecked();
    goOn(page);
    checkAccessible(page);
    assertThat(page.locator(".answers")).containsText(AS_TYPED);
    String lost = language.equals(ENGLISH) ? "nobody can" : "任何人都无法找回";
    assertThat(page.locator("main")).containsText(lost);
    page.locator("#send").click();

    String receipt = page.locator("#receipt").textContent();
    assertThat(page.locator("main")).containsText(lost);
    checkAccessible(page);
    isSavedAndPrinted(page, receipt);
    page.reload();
    assertThat(page.locator("#receipt")).hasText(receipt);
    page.locator("#kept").check();
    goOn(page);
    checkAccessible(page);
    page.navigate("/feedback/sent");
    assertThat(page.locator("#receipt")).hasCount(0);

    open(page, receipt.toLowerCase().replace('-', ' '));
    checkAccessible(page);
    assertThat(page.locator("h1")).hasText("Two hours late");
    assertThat(page.locator("main")).containsText(AS_TYPED);
    assertThat(page.content()).doesNotContain(receipt);
    page.navigate("/case/message");
    checkAccessible(page);
    page.locator("#text").fill("It happened again.");
    page.locator("#send").click();
    assertThat(page.locator(".message.theirs")).containsText("It happened again.");
    page.locator("#leave-case").click();
    page.navigate("/case/overview");
    assertThat(page.locator("#receipt")).isVisible();
  }

  private static void isSavedAndPrinted(Page page, String receipt) {
    Download saved = page.waitForDownload(() -> page.locator("[data-save]").click());
    try (InputStream file = saved.createReadStream()) {
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).contains(receipt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.evaluate("window.print = () => document.body.dataset.printed = 'yes'");
    page.locator("[data-print]").click();
    assertThat(page.locator("body")).hasAttribute("data-printed", "yes");
  }

  @Test
  void every_question_says_what_is_missing_and_keeps_what_was_typed() {
    Page page = page(ENGLISH, PHONE);
    page.navigate("/feedback");
    goOn(page);
    assertThat(page.locator(".error-summary")).isFocused();
    checkAccessible(page);
    choose(page, "type", 0);
    choose(page, "identity", 1);
    page.locator("#contact-email").fill("nonsense");
    goOn(page);
    assertThat(page.locator("#contact-email")).hasValue("nonsense");
    assertThat(page.locator("#contact-email")).hasAttribute("aria-invalid", "true");
    checkAccessible(page);
    page.locator("#contact-email").fill("jane@example.org");
    goOn(page);
    choose(page, "kind", 3);
    page.locator("#text").fill("Only the story");
    goOn(page);
    assertThat(page.locator("#text")).hasValue("Only the story");
    assertThat(page.locator(".error-summary li")).hasCount(1);
    checkAccessible(page);
  }

  @Test
  void a_receipt_with_a_letter_too_few_is_told_while_it_still_stands_there() {
    Page page = page(ENGLISH, PHONE);
    page.navigate("/case");
    page.locator("#receipt").fill("7K4M-2Q9D-7K4M-2Q9D-7K4M-2Q9D");
    page.locator("#open").click();
    assertThat(page.locator("#receipt-error")).containsText("this has 24");
    assertThat(page.locator("#receipt")).hasValue("7K4M-2Q9D-7K4M-2Q9D-7K4M-2Q9D");
    assertThat(page.locator("#receipt")).isFocused();
  }

  @Test
  void the_receipt_page_is_left_only_after_the_receipt_is_kept() {
    Page page = page(ENGLISH, DESK);
    sendAnonymousQuestion(page);
    goOn(page);
    assertThat(page.locator(".error-summary")).isVisible();
    page.onDialog(dialog -> dialog.accept());
    page.navigate("/feedback");
    assertThat(page.locator("#receipt")).isVisible();
  }

  @Test
  void a_decided_case_shows_its_reasons_and_is_rated_apart_for_handling_and_outcome() {
    Page page = page(ENGLISH, PHONE);
    String receipt = sendAnonymousQuestion(page);
    String reference = page.locator(".slip .facts dd").first().textContent().strip();
    page.locator("#kept").check();
    goOn(page);
    decide(reference);

    open(page, receipt);
    assertThat(page.locator(".decision")).containsText("From eight to five.");
    checkAccessible(page);
    screenshot(page, "portal-decided");
    Download letter =
        page.waitForDownload(() -> page.locator(".decision a[href*=letter]").first().click());
    assertThat(letter.suggestedFilename()).isEqualTo("Decision.pdf");
    page.navigate("/case/rate");
    checkAccessible(page);
    screenshot(page, "portal-rate");
    page.locator("[id='handling:0']").check();
    page.locator("[id='outcome:3']").check();
    page.locator("#comment").fill("谢谢 🙏");
    page.locator("#save").click();
    assertThat(page.locator("main")).containsText("Very satisfied");
    assertThat(page.locator("main")).containsText("Dissatisfied");
    page.navigate("/case/contest");
    checkAccessible(page);
  }

  @Test
  void a_case_is_withdrawn_only_after_asking() {
    Page page = page(CHINESE, PHONE);
    String receipt = sendAnonymousQuestion(page);
    page.locator("#kept").check();
    goOn(page);
    open(page, receipt);
    page.locator("a[href='/case/withdraw']").click();
    checkAccessible(page);
    page.locator("#withdraw").click();
    assertThat(page.locator(".status")).hasText("已撤回");
    assertThat(page.locator("a[href='/case/withdraw']")).hasCount(0);
  }

  private String sendAnonymousQuestion(Page page) {
    page.navigate("/feedback");
    assertThat(page.locator(".step")).hasText(Pattern.compile(" 1 .* 7"));
    choose(page, "type", 1);
    choose(page, "identity", 2);
    assertThat(page.locator(".step")).hasText(Pattern.compile(" 3 .* 7"));
    choose(page, "kind", 3);
    page.locator("#subject").fill("Opening hours");
    page.locator("#text").fill("When do you open?");
    goOn(page);
    goOn(page);
    page.locator("#send").click();
    return page.locator("#receipt").textContent();
  }

  private void decide(String reference) {
    Api handler = TestStaff.with(Role.CASE_HANDLER).api();
    String path = "/api/v1/cases/" + reference;
    Api.Answer assessed =
        handler.post(
            path + "/assessment", Json.createObjectBuilder().add("severity", "LOW").build());
    assertThat(assessed.status()).as(assessed.text()).isLessThan(300);
    Api.Answer decided =
        handler.post(
            path + "/decision",
            Json.createObjectBuilder().add("text", "From eight to five.").build());
    assertThat(decided.status()).as(decided.text()).isLessThan(300);
  }

  private static void open(Page page, String receipt) {
    page.navigate("/case");
    page.locator("#receipt").fill(receipt);
    page.locator("#open").click();
    page.waitForURL("**/case/overview");
  }

  private static void choose(Page page, String question, int option) {
    Locator radio = page.locator("[id='" + question + ":" + option + "']");
    radio.check();
    goOn(page);
  }

  private static void goOn(Page page) {
    page.locator("#continue").click();
  }

  private static FilePayload file(String name) {
    return new FilePayload(name, "text/plain", "Plan of visits".getBytes(StandardCharsets.UTF_8));
  }
}
