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
  void C14_what_was_looked_for_is_marked_in_subject_and_excerpt_and_stays_the_text_it_is() {
    String word = "Marked" + Long.toString(System.nanoTime(), 36);
    SentCase sent = SentCase.named("<b>" + word + "</b> 👍", "Ines Ferro");
    TestStaff auditor = TestStaff.with(Role.AUDITOR);
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        Page page = at("/staff/cases/inbox?q=" + word.toLowerCase(), language, width);
        assertThat(page.locator("table.inbox th a")).hasText("<b>" + word + "</b> 👍");
        assertThat(page.locator("table.inbox th a mark")).hasText(word);
        assertThat(page.locator("#order-of-hits")).isVisible();

        page.navigate("/staff/cases/inbox?q=alert+happened+front+" + word);
        assertThat(page.locator("table.inbox .found")).containsText("<script>alert(1)</script>");
        assertThat(page.locator("table.inbox .found mark"))
            .hasText(new String[] {"alert", "happened"});
        checkAccessible(page);
        screenshot(page, "inbox-found-" + language);
      }
      Page trail = signedIn(auditor.login(), TestServer.PASSWORD, language, DESK);
      trail.navigate("/staff/admin/audit?action=case.passages-read&actor=" + handler.login());
      assertThat(trail.locator("table.cards tbody tr").first())
          .containsText(language.equals(CHINESE) ? "搜索结果" : "Hits of a search");
      assertThat(trail.locator("table.cards tbody tr").first()).containsText(sent.reference());
    }
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
  void C14_selected_cases_are_given_away_and_labeled_taken_back_and_kept_as_a_view() {
    for (String language : List.of(CHINESE, ENGLISH)) {
      String word = "Paperweight" + System.nanoTime();
      SentCase first = SentCase.named(word + " one", "Ines Ferro");
      SentCase second = SentCase.named(word + " two", "Ines Ferro");
      Page page = at("/staff/cases/inbox?q=" + word, language, DESK);
      select(page, first, second);
      page.locator("#to").selectOption(new SelectOption().setLabel(handler.name()));
      page.locator("#assign-selected").click();
      assertThat(page.locator(".notice.good")).containsText("2");
      checkAccessible(page);
      page.locator("#undo").click();
      assertThat(page.locator(".notice.good")).isVisible();
      assertThat(page.locator("table.inbox td:nth-child(7)").first()).isEmpty();

      select(page, first);
      page.locator("#new-label").fill(word);
      page.locator("#label-selected").click();
      assertThat(page.locator(".notice.good")).isVisible();
      select(page, first, second);
      page.locator("#new-label").fill(word);
      page.locator("#label-selected").click();
      assertThat(page.locator(".error-summary")).containsText(first.reference());
      select(page, first);
      page.locator("#close-selected").click();
      assertThat(page.locator(".error-summary")).containsText(first.reference());

      page.navigate("/staff/cases/inbox?label=" + word);
      assertThat(page.locator("table.inbox tbody tr")).hasCount(2);
      page.locator("#keep-view summary").click();
      page.locator("#name").fill("View " + word);
      page.locator("#keep").click();
      assertThat(page.locator("#saved-views a[aria-current=true]")).containsText("View " + word);
      assertThat(page.locator("#saved-views a[aria-current=true] .badge")).hasText("2");
      page.locator("#keep-view summary").click();
      checkAccessible(page);
      screenshot(page, "inbox-view-" + language);
      page.locator("#remove-view").click();
      assertThat(page.locator(".notice.good")).containsText(word);
    }
  }

  private static void select(Page page, SentCase... cases) {
    for (SentCase one : cases) {
      page.locator("input[value=" + one.reference() + "]").check();
    }
  }

  @Test
  void C14_the_list_is_walked_by_single_keys_which_can_be_switched_off() {
    SentCase sent = SentCase.named("Keystone arch", "Ines Ferro");
    Page page = at("/staff/cases/inbox?q=Keystone", ENGLISH, DESK);
    page.keyboard().press("j");
    assertThat(page.locator("table.inbox th a").first()).isFocused();
    page.keyboard().press("x");
    assertThat(page.locator("table.inbox td.pick input").first()).isChecked();
    page.keyboard().press("?");
    assertThat(page.locator("#shortcuts")).isVisible();
    checkAccessible(page);
    page.locator("#shortcuts input").uncheck();
    page.locator("#shortcuts button").click();
    page.keyboard().press("?");
    assertThat(page.locator("#shortcuts")).not().isVisible();

    page.locator("[data-shows=shortcuts]").click();
    page.locator("#shortcuts input").check();
    page.keyboard().press("Escape");
    page.locator("table.inbox th a").first().focus();
    page.keyboard().press("o");
    assertThat(page.locator("main")).containsText(sent.reference());
    assertThat(page.locator("h1")).hasText("Keystone arch");
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
