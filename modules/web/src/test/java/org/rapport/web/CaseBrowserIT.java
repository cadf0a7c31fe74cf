package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Role;

/** A case from its first look to its close, as a handler sees it (mission C5-C10). */
class CaseBrowserIT extends BrowserTest {

  private static TestStaff handler;
  private static TestStaff custodian;

  @BeforeAll
  static void hire() {
    handler = TestStaff.with(Role.CASE_HANDLER);
    custodian = TestStaff.with(Role.CUSTODIAN);
  }

  @Test
  void a_case_is_assessed_taken_investigated_found_on_decided_and_closed() {
    SentCase sent = SentCase.named("Wrong bill", "Ines Ferro");
    Page page = at(handler, "case", sent, ENGLISH, DESK);
    assertThat(page.locator("main")).containsText("#{7*7} <script>alert(1)</script> happened.");
    page.locator("#take-it").click();
    assertThat(page.locator(".notice.good")).containsText("yours now");

    page.locator("#next-step").click();
    page.getByLabel("High", new Page.GetByLabelOptions().setExact(true)).first().check();
    page.locator("#save").click();
    assertThat(page.locator(".labels")).containsText("High");

    page.navigate("/staff/cases/decide?reference=" + sent.reference());
    page.locator("#text").fill("We were wrong.");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary")).containsText("Point 1 has no finding yet");
    assertThat(page.locator("#text")).hasValue("We were wrong.");

    page.navigate("/staff/cases/case?reference=" + sent.reference());
    page.locator("#next-step").click(); // so severe a complaint is planned first
    page.locator("#questions").fill("Who read the meter?\nWhen?");
    page.locator("#save").click();
    assertThat(page.locator("#plan")).containsText("Who read the meter?");
    page.locator("#tasks a").click();
    page.locator("#what").fill("Ask the reader");
    page.locator("#due").fill(LocalDate.now().plusDays(5).toString());
    page.locator("#save").click();
    page.locator("#tasks a").filter(new Locator.FilterOptions().setHasText("came")).click();
    page.getByLabel("It is done").check();
    page.locator("#note").fill("Read twice.");
    checkAccessible(page);
    page.locator("#save").click();
    assertThat(page.locator("#tasks")).containsText("Read twice.");
    page.locator("#evidence a").click();
    page.getByLabel("Statement").check();
    page.locator("#what").fill("The reader");
    page.locator("#words").fill("I read it twice.");
    page.locator("#save").click();
    assertThat(page.locator("#evidence")).containsText("Bears on point 1");
    checkAccessible(page);

    page.navigate("/staff/cases/case?reference=" + sent.reference());
    page.locator("#next-step").click();
    page.getByLabel("Upheld", new Page.GetByLabelOptions().setExact(true)).check();
    page.locator("#reasons").fill("The meter was read twice.");
    page.locator("#save").click();
    page.locator("#next-step").click();
    page.locator("#text").fill("We were wrong.");
    page.locator("#remedy").fill("The money is on its way.");
    page.locator("#save").click();
    assertThat(page.locator(".decision")).containsText("The money is on its way.");
    assertThat(page.locator(".facts").first()).containsText("Not read by receipt yet");
    page.navigate("/staff/cases/told?reference=" + sent.reference());
    page.getByLabel("By phone").check();
    page.locator("#save").click();
    assertThat(page.locator(".facts").first()).containsText("By phone");
    page.navigate("/staff/cases/remedy?reference=" + sent.reference());
    page.locator("#what").fill("We read the meter again.");
    page.locator("#due").fill(LocalDate.now().plusDays(5).toString());
    page.locator("#save").click();
    checkAccessible(page);
    page.locator("#remedies a").filter(new Locator.FilterOptions().setHasText("became")).click();
    page.getByLabel("It is done").check();
    page.locator("#result").fill("Read on Monday.");
    checkAccessible(page);
    page.locator("#save").click();
    assertThat(page.locator("#remedies")).containsText("Read on Monday.");

    page.locator("#next-step").click();
    page.locator("#save").click();
    assertThat(page.locator(".labels")).containsText("Closed");
    assertThat(page.locator(".timeline")).containsText("Finding on point 1 recorded");
  }

  @Test
  void of_two_at_once_the_second_is_told_and_keeps_what_they_typed() {
    SentCase sent = SentCase.named("Two at once", "Ines Ferro");
    Page first = at(handler, "assess", sent, ENGLISH, DESK);
    TestStaff colleague = TestStaff.with(Role.CASE_HANDLER);
    Page second = at(colleague, "assign", sent, ENGLISH, DESK);
    second.locator("#assignee").selectOption(new SelectOption().setLabel(colleague.name()));
    second.locator("#save").click();
    assertThat(second.locator(".notice.good")).isVisible();

    first.getByLabel("Low", new Page.GetByLabelOptions().setExact(true)).first().check();
    first.locator("#save").click();

    assertThat(first.locator(".error-summary")).containsText(colleague.name());
    assertThat(first.locator(".notice.warning")).containsText("still here");
    assertThat(first.getByLabel("Low", new Page.GetByLabelOptions().setExact(true)).first())
        .isChecked();
    first.locator("#save").click();
    assertThat(first.locator(".labels")).containsText("Low");
  }

  @Test
  void who_sent_a_confidential_case_is_shown_to_a_custodian_who_asks_and_that_is_on_record() {
    SentCase sent = SentCase.confidential("A whisper", "Noor Quietly");
    Page page = at(handler, "case", sent, ENGLISH, DESK);
    assertThat(page.locator("main")).not().containsText("Noor Quietly");
    assertThat(page.locator("#reveal")).hasCount(0);

    Page other = at(custodian, "case", sent, ENGLISH, DESK);
    assertThat(other.locator("main")).not().containsText("Noor Quietly");
    other.locator("#reveal").click();
    assertThat(other.locator("main")).containsText("Noor Quietly");

    TestStaff auditor = TestStaff.with(Role.AUDITOR);
    Page trail = signedIn(auditor.login(), TestServer.PASSWORD, ENGLISH, DESK);
    trail.navigate("/staff/admin/audit?object=" + sent.reference());
    assertThat(trail.locator("main")).containsText(custodian.login());
  }

  @Test
  void C17_words_are_masked_for_everybody_and_read_by_a_custodian_alone() {
    SentCase sent = SentCase.named("Nurse Velvetine was rude", "Ines Ferro");
    Page page = at(handler, "mask", sent, ENGLISH, DESK);
    page.locator("#passage").fill("Velvetine");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary")).isVisible();
    assertThat(page.locator("#passage")).hasValue("Velvetine");
    page.locator("#reason").fill("A third person");
    page.locator("#save").click();
    assertThat(page.locator("main")).containsText("A third person");
    checkAccessible(page);
    page.navigate(address("case", sent));
    assertThat(page.locator("h1")).hasText("Nurse █████ was rude");

    Page other = at(custodian, "masked", sent, CHINESE, PHONE);
    other.locator(".links a").click();
    assertThat(other.locator("main")).containsText("Nurse Velvetine was rude");
    checkAccessible(other);
  }

  @Test
  void a_message_with_a_file_reaches_the_conversation() {
    SentCase sent = SentCase.named("A question back", "Ines Ferro");
    Page page = at(handler, "message", sent, ENGLISH, DESK);
    page.locator("#text").fill("Please see the plan.");
    page.locator("#files")
        .setInputFiles(
            new FilePayload(
                "plan.txt", "text/plain", "Ramp first.".getBytes(StandardCharsets.UTF_8)));
    page.locator("#save").click();

    assertThat(page.locator(".message.ours")).containsText("Please see the plan.");
    assertThat(page.locator(".message.ours a")).hasText("plan.txt");
  }

  @Test
  void a_colleague_a_case_is_about_can_no_longer_find_it() {
    SentCase sent = SentCase.named("About one of us", "Ines Ferro");
    TestStaff subject = TestStaff.with(Role.CASE_HANDLER);
    Page page = at(handler, "conflict", sent, ENGLISH, DESK);
    page.locator("#staff").selectOption(new SelectOption().setLabel(subject.name()));
    page.locator("#save").click();
    assertThat(page.locator("main")).containsText(subject.name());

    Page theirs = signedIn(subject.login(), TestServer.PASSWORD, ENGLISH, DESK);
    for (String task : List.of("case", "assess", "message", "decide")) {
      assertThat(theirs.navigate(address(task, sent)).status()).as(task).isEqualTo(404);
    }
    forgiveConsole();
  }

  @Test
  void a_case_that_came_by_phone_gets_a_receipt_to_hand_over() {
    Page page = signedIn(handler.login(), TestServer.PASSWORD, CHINESE, DESK);
    page.navigate("/staff/cases/new");
    page.locator("#contact-name").fill("张三");
    page.locator("#subject").fill("电话里说门铃坏了");
    page.locator("#text").fill("从周一起门铃不响。");
    page.locator("#save").click();

    assertThat(page.locator("#receipt")).isVisible();
    checkAccessible(page);
    page.locator("main a.button").first().click();
    assertThat(page.locator("h1")).hasText("电话里说门铃坏了");
    assertThat(page.locator("main")).containsText("张三");
  }

  @Test
  void every_task_is_accessible_at_both_widths_in_both_languages() {
    SentCase sent = SentCase.named("Accessible tasks", "Ines Ferro");
    List<String> tasks =
        List.of(
            "case",
            "assess",
            "assign",
            "point",
            "investigation",
            "plan",
            "inquiry",
            "evidence",
            "mask",
            "note",
            "message",
            "files",
            "decide",
            "extend",
            "link",
            "told",
            "remedy",
            "close",
            "reopen",
            "conflict");
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        Page page = at(handler, "case", sent, language, width);
        for (String task : tasks) {
          page.navigate(address(task, sent));
          checkAccessible(page);
        }
      }
    }
  }

  private Page at(TestStaff who, String task, SentCase sent, String language, int width) {
    Page page = signedIn(who.login(), TestServer.PASSWORD, language, width);
    page.navigate(address(task, sent));
    return page;
  }

  private static String address(String task, SentCase sent) {
    return "/staff/cases/" + task + "?reference=" + sent.reference();
  }
}
