package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Role;

/** The list a case handler works from (mission C14). */
class InboxBrowserIT extends BrowserTest {

  private static TestStaff handler;

  @BeforeAll
  static void hire() {
    handler = TestStaff.with(Role.CASE_HANDLER);
  }

  @Test
  void a_case_is_found_by_its_words_and_the_search_stays_in_the_address() {
    SentCase sent = SentCase.named("Broken turnstile at gate nine", "Ines Ferro");
    Page page = at("/staff/cases/inbox", ENGLISH, DESK);
    page.keyboard().press("/");
    page.keyboard().type("turnstile");
    page.keyboard().press("Enter");

    assertThat(page.locator("table.inbox")).containsText(sent.reference());
    assertThat(page.url()).contains("q=turnstile");
    page.locator("table.inbox th a").first().click();
    assertThat(page.locator("h1")).hasText("Broken turnstile at gate nine");
  }

  @Test
  void filters_apply_as_they_change_and_nothing_found_says_what_to_do() {
    SentCase.named("Queue without numbers", "Ines Ferro");
    Page page = at("/staff/cases/inbox?q=numbers", ENGLISH, DESK);
    page.locator("#severity").selectOption("CRITICAL");
    page.waitForURL(url -> url.contains("severity=CRITICAL"));

    assertThat(page.locator(".empty")).containsText("No case matches");
    checkAccessible(page);
  }

  @Test
  void selected_cases_are_given_to_a_colleague_in_one_go() {
    SentCase first = SentCase.named("Paperweight one", "Ines Ferro");
    SentCase second = SentCase.named("Paperweight two", "Ines Ferro");
    Page page = at("/staff/cases/inbox?q=Paperweight", ENGLISH, DESK);
    page.locator("input[value=" + first.reference() + "]").check();
    page.locator("input[value=" + second.reference() + "]").check();
    page.locator("#to").selectOption(new SelectOption().setLabel(handler.name()));
    page.locator("#assign-selected").click();

    assertThat(page.locator(".notice.good")).containsText("2 cases were assigned");
    page.navigate("/staff/cases/inbox?assignee=me&q=Paperweight");
    assertThat(page.locator("table.inbox tbody tr")).hasCount(2);
  }

  @Test
  void a_refused_assignment_keeps_the_list_as_it_was_narrowed() {
    SentCase wanted = SentCase.named("Wobbly handrail", "Ines Ferro");
    SentCase.named("Something else entirely", "Ines Ferro");
    Page page = at("/staff/cases/inbox?q=handrail", ENGLISH, PHONE);
    page.locator("#assign-selected").click();

    assertThat(page.locator(".error-summary")).containsText("Select at least one case");
    assertThat(page.locator("table.inbox tbody tr")).hasCount(1);
    assertThat(page.locator("table.inbox")).containsText(wanted.reference());
  }

  @Test
  void what_another_system_wrote_into_the_address_narrows_nothing_or_is_refused() {
    Page page = at("/staff/cases/inbox", ENGLISH, DESK);
    assertThat(page.navigate("/staff/cases/inbox?state=NONSENSE&type=%3Cb%3E").status())
        .isEqualTo(200);
    assertThat(page.navigate("/staff/cases/inbox?page=garbage").status()).isEqualTo(400);
    forgiveConsole();
  }

  @Test
  void C18_mail_set_aside_is_added_to_a_case_made_one_or_discarded_for_a_reason() {
    for (String language : List.of(CHINESE, ENGLISH)) {
      String reference = SentCase.named("Draughty hall " + language, "Ines Ferro").reference();
      for (String what : List.of("added", "made", "discarded")) {
        SetAsideMail.from("Ines", "ines@example.org", what + " " + language, "It is <b>cold</b>.");
      }
      Page page = at("/staff/cases/inbox", language, language.equals(CHINESE) ? PHONE : DESK);
      page.locator("#mails").click();
      assertThat(page.locator(".notice.warning")).containsText("RAPPORT_IMAP_HOST");
      checkAccessible(page);
      screenshot(page, "mails-" + language);

      open(page, "added " + language);
      assertThat(page.locator(".split .text").first()).hasText("It is cold.");
      page.locator("#reference").fill("FB-0000-0000");
      page.locator("#grounds").fill("She rang");
      page.locator("#add").click();
      assertThat(page.locator("#reference-error .error")).isVisible();
      assertThat(page.locator("#grounds")).hasValue("She rang");
      checkAccessible(page);
      screenshot(page, "mail-" + language);
      page.locator("#reference").fill(reference);
      page.locator("#add").click();
      assertThat(page.locator(".notice.good")).isVisible();

      open(page, "made " + language);
      page.locator("#make").click();
      assertThat(page.locator("h1")).hasText("made " + language);
      assertThat(page.locator("main")).containsText("photo.exe");

      page.navigate("/staff/cases/mails");
      open(page, "discarded " + language);
      page.locator("#discard").click();
      assertThat(page.locator("#reason-error .error")).isVisible();
      page.locator("#reason").fill("Meant for " + language);
      page.locator("#discard").click();
      page.locator("nav.tabs a").last().click();
      assertThat(page.locator("table.cards")).containsText("Meant for " + language);
      checkAccessible(page);
      screenshot(page, "mails-discarded-" + language);
      page.navigate("/staff/cases/case?reference=" + reference);
      assertThat(page.locator("main")).containsText("She rang");
      assertThat(page.locator("main")).containsText("It is cold.");
    }
  }

  private static void open(Page page, String subject) {
    page.locator("table.cards th a")
        .filter(new Locator.FilterOptions().setHasText(subject))
        .first()
        .click();
    assertThat(page.locator("h1")).hasText(subject);
  }

  @Test
  void it_is_accessible_at_both_widths_in_both_languages() {
    SentCase.named("Accessible inbox", "Ines Ferro");
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        Page page = at("/staff/cases/inbox", language, width);
        checkAccessible(page);
        screenshot(page, "inbox-" + language + "-" + width);
      }
    }
  }

  private Page at(String path, String language, int width) {
    Page page = signedIn(handler.login(), TestServer.PASSWORD, language, width);
    page.navigate(path);
    return page;
  }
}
