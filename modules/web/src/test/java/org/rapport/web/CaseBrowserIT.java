package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
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
  void C14_whoever_opens_a_case_sees_who_writes_about_it_right_now() {
    SentCase sent = SentCase.named("Two at once", "Ines Ferro");
    TestStaff colleague = TestStaff.with(Role.CASE_HANDLER);
    for (String language : List.of(CHINESE, ENGLISH)) {
      Page writing = at(colleague, "message", sent, ENGLISH, DESK);
      writing.waitForLoadState(LoadState.NETWORKIDLE);
      Page page = at(handler, "case", sent, language, DESK);
      assertThat(page.locator(".presence")).containsText(colleague.name());
      assertThat(page.locator(".presence"))
          .containsText(language.equals(CHINESE) ? "正在" : "is writing about this case right now");
    }
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
    page.locator("#due").fill(TestServer.today().plusDays(5).toString());
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
    page.locator("#due").fill(TestServer.today().plusDays(5).toString());
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
    assertThat(page.locator(".error-summary")).containsText("Choose the root cause");
    page.locator("#cause").selectOption(new SelectOption().setLabel("Process not followed"));
    page.locator("[id='pattern:1']").check();
    page.locator("#save").click();
    assertThat(page.locator(".labels")).containsText("Closed");
    assertThat(page.locator(".facts").first()).containsText("Process not followed · Recurring");
    assertThat(page.locator(".timeline")).containsText("Finding on point 1 recorded");

    Page own = page(CHINESE, PHONE);
    own.navigate("/case");
    own.locator("#receipt").fill(sent.receipt());
    own.locator("#open").click();
    own.locator("a[href='/case/not-fixed']").click();
    own.locator("#what").fill("钱还没有到账。");
    checkAccessible(own);
    own.locator("#send").click();
    assertThat(own.locator(".notice.good")).containsText("重新处理");
    page.reload();
    assertThat(page.locator(".labels")).containsText("Taken up again");
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
  void C11_people_who_complain_of_the_same_get_one_answer_each_in_their_own_thread() {
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        SentCase lead = SentCase.named("Road closed " + language, "Ann");
        SentCase other = SentCase.named("They closed the road " + language, "Ben");
        Page page = at(handler, "assess", lead, language, width);
        page.locator("[id='severity:0']").check();
        page.locator("#save").click();
        page.locator(".tasks a[href*='/joint?']").click();
        page.locator("#others").fill("FB-0000-0000 " + other.reference());
        page.locator("#save").click();
        assertThat(page.locator(".error-summary")).containsText("FB-0000-0000");
        checkAccessible(page);
        page.locator("#others").fill(other.reference());
        page.locator("#save").click();
        page.locator("#joint a[href*='joint-list']").click();
        assertThat(page.locator("main table")).containsText(other.reference());
        checkAccessible(page);

        page.navigate("/staff/cases/joint-message?reference=" + lead.reference());
        page.locator("#text").fill("It opens on Monday.");
        checkAccessible(page);
        page.locator("#save").click();
        assertThat(page.locator(".notice.good")).isVisible();
        Page own = page(language, width);
        own.navigate("/case");
        own.locator("#receipt").fill(other.receipt());
        own.locator("#open").click();
        assertThat(own.locator("#joint")).isVisible();
        assertThat(own.locator("main")).containsText("It opens on Monday.");
        checkAccessible(own);

        page.navigate("/staff/cases/joint-apart?reference=" + other.reference());
        checkAccessible(page);
        page.locator("#save").click();
        assertThat(page.locator("#joint")).hasCount(0);
      }
    }
  }

  @Test
  void C2_who_sent_a_confidential_case_is_shown_to_a_custodian_who_says_why() {
    SentCase sent = SentCase.confidential("A whisper", "Noor Quietly");
    Page page = at(handler, "case", sent, ENGLISH, DESK);
    assertThat(page.locator("main")).not().containsText("Noor Quietly");
    assertThat(page.locator("#reveal")).hasCount(0);

    Page own = page(CHINESE, PHONE);
    own.navigate("/case");
    own.locator("#receipt").fill(sent.receipt());
    own.locator("#open").click();
    own.navigate("/case/address");
    own.locator("#email").fill("noor@example.org");
    checkAccessible(own);
    own.locator("#save").click();
    assertThat(own.locator("main")).containsText("有新信息时，会发邮件提醒您");
    own.locator("#watch-unlocks").click();
    assertThat(own.locator("main")).containsText("目前没有人查看过");
    checkAccessible(own);

    Page other = at(custodian, "case", sent, ENGLISH, DESK);
    assertThat(other.locator("main")).not().containsText("Noor Quietly");
    other.locator("#reveal").click();
    other.locator("#unlock").click();
    assertThat(other.locator(".error-summary")).isVisible();
    other.locator("#reason").fill("The school has to call at once.");
    checkAccessible(other);
    other.locator("#unlock").click();
    assertThat(other.locator("#sender")).containsText("Noor Quietly");
    checkAccessible(other);
    other.navigate(address("case", sent));
    assertThat(other.locator("main")).not().containsText("Noor Quietly");
    assertThat(other.locator("#unlocks")).containsText("The school has to call at once.");
    own.navigate("/case/overview");
    assertThat(own.locator("main")).containsText("The school has to call at once.");

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
  void C9_a_case_is_referred_outside_and_its_answer_duty_and_papers_are_kept() throws IOException {
    String body = "Ombudsman of browsers";
    OutsideBodies.added(body);
    TestStaff administrator = TestStaff.with(Role.ADMINISTRATOR);
    Page admin = signedIn(administrator.login(), TestServer.PASSWORD, ENGLISH, DESK);
    admin.navigate("/staff/admin/bodies");
    checkAccessible(admin);
    admin.locator("h2 a").filter(new Locator.FilterOptions().setHasText(body)).click();
    checkAccessible(admin);
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        SentCase sent = SentCase.named("Referred", "Ines Ferro");
        Page page = at(handler, "refer", sent, language, width);
        page.locator("#body").selectOption(new SelectOption().setIndex(1));
        page.locator("#reason").fill("She asked for it");
        checkAccessible(page);
        page.locator("#save").click();
        assertThat(page.locator(".referral")).containsText("She asked for it");
        checkAccessible(page);
        page.locator(".referral .links a").nth(2).click();
        page.locator("#what").fill("Say sorry");
        page.locator("#due").fill(TestServer.today().plusDays(5).toString());
        checkAccessible(page);
        page.locator("#save").click();
        page.locator(".referral .links a").nth(1).click();
        page.locator("#theirs").fill("OMB-9");
        checkAccessible(page);
        page.locator("#save").click();
        assertThat(page.locator(".referral")).containsText("OMB-9");
        page.locator(".referral li .links a").click();
        page.locator("#done").fill("Said.");
        checkAccessible(page);
        page.locator("#save").click();
        assertThat(page.locator(".referral")).containsText("Said.");
        page.locator(".referral .links a").nth(0).click();
        page.locator("#names").fill("Ines");
        checkAccessible(page);
        Download bundle = page.waitForDownload(() -> page.locator("#save").click());
        assertThat(bundle.suggestedFilename()).isEqualTo(sent.reference() + ".zip");
        try (ZipFile zip = new ZipFile(bundle.path().toFile())) {
          assertThat(zip.getEntry("index.pdf")).isNotNull();
        }
      }
    }
  }

  @Test
  void C17_a_custodian_says_how_long_cases_are_kept_and_holds_one() {
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        SentCase sent = SentCase.named("On hold", "Ines Ferro");
        Page page = at(custodian, "hold", sent, language, width);
        page.locator("#reason").fill("Lawsuit 7");
        checkAccessible(page);
        page.locator("#save").click();
        assertThat(page.locator("main")).containsText("Lawsuit 7");
        page.navigate("/staff/admin/retention");
        Locator months = page.locator("#form input[type=number]").last();
        months.fill("5");
        page.locator("#save").click();
        assertThat(page.locator(".error-summary")).isVisible();
        months.fill("600");
        page.locator("#save").click();
        assertThat(months).hasValue("600");
        checkAccessible(page);
      }
    }
  }

  @Test
  void
      C17_what_is_held_of_a_person_is_found_chosen_copied_and_refused_to_go_while_a_case_is_open() {
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        String name = "Wen " + UUID.randomUUID();
        SentCase sent = SentCase.named("Who am I", name);
        Page page = at(custodian, "case", sent, language, width);
        page.navigate("/staff/admin/persons");
        page.locator("a[href$='person-new']").click();
        page.locator("#save").click();
        assertThat(page.locator(".error-summary")).isVisible();
        checkAccessible(page);
        page.locator("input[value=ERASURE]").check();
        page.locator("#name").fill(name);
        page.locator("#save").click();
        page.locator("#choice input[type=checkbox]").check();
        page.locator("#choose").click();
        assertThat(page.locator("#foreseen")).containsText(sent.reference());
        page.locator("#export").click();
        assertThat(page.locator("#file")).isVisible();
        checkAccessible(page);
        page.locator("#sure").check();
        page.locator("#erase").click();
        assertThat(page.locator("#certificate")).containsText(sent.reference());
        checkAccessible(page);
        page.navigate("/staff/admin/persons");
        assertThat(page.locator("main")).not().containsText(name);
        checkAccessible(page);
      }
    }
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
  void C14_a_template_is_inserted_below_what_the_complainant_needs() {
    SentCase sent = SentCase.named("Template please", "Ines Ferro");
    for (String language : List.of(CHINESE, ENGLISH)) {
      String name = "Template " + System.nanoTime();
      Page page = at(handler, "care", sent, language, widths(language)[0]);
      page.locator("#adjustments").fill("Large print " + language);
      page.locator("#save").click();
      assertThat(page.locator("#care")).containsText("Large print");
      page.navigate("/staff/cases/template");
      page.locator("#nameEnglish").fill(name);
      page.locator("#nameChinese").fill(name);
      page.locator("#textChinese").fill("您好 {nobody}");
      page.locator("#textEnglish").fill("Dear {name}, about {reference}");
      page.locator("#save").click();
      assertThat(page.locator("#textChinese-error .error")).containsText("{nobody}");
      page.locator("#textChinese").fill("您好 {name}");
      checkAccessible(page);
      page.locator("#save").click();
      assertThat(page.locator("table.cards")).containsText(name);
      checkAccessible(page);

      page.navigate(address("message", sent));
      assertThat(page.locator("#adjustments")).containsText("Large print " + language);
      page.locator("#template").selectOption(new SelectOption().setLabel(name));
      page.locator("#insert").click();
      assertThat(page.locator("#text")).hasValue("Dear Ines Ferro, about " + sent.reference());
      checkAccessible(page);
      screenshot(page, "message-template-" + language);
    }
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
    assertThat(page.locator("#read-out li")).hasCount(7);
    Download file = page.waitForDownload(() -> page.locator("button[data-save]").click());
    assertThat(file.suggestedFilename()).isEqualTo("回执.txt");
    checkAccessible(page);
    page.locator("main a.button").first().click();
    assertThat(page.locator("h1")).hasText("电话里说门铃坏了");
    assertThat(page.locator("main")).containsText("张三");
  }

  @Test
  void C12_a_cause_that_came_too_often_is_analyzed_acted_on_and_judged_by_somebody_else() {
    long record = recordOfCause("Lists out of date", "名单过期");
    String address = "/staff/cases/cause?id=" + record;
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        Page page = signedIn(handler.login(), TestServer.PASSWORD, language, width);
        for (String at : List.of("causes", "cause-list", "cause?id=" + record)) {
          page.navigate("/staff/cases/" + at);
          checkAccessible(page);
        }
        for (String task : List.of("cause-analysis", "cause-action", "cause-closure")) {
          page.navigate("/staff/cases/" + task + "?id=" + record);
          checkAccessible(page);
        }
      }
    }
    Page page = signedIn(handler.login(), TestServer.PASSWORD, ENGLISH, DESK);
    page.navigate("/staff/cases/inbox");
    page.locator("#causes").click();
    page.locator("a[href='" + address + "']").click();
    page.locator("#analyze").click();
    page.locator("#analysis").fill("Lists are printed the day before.");
    page.locator("#save").click();
    page.locator("a[href*='cause-action']").click();
    page.locator("#what").fill("Print lists in the morning.");
    page.locator("#owner").selectOption(new SelectOption().setLabel(handler.name()));
    page.locator("#due").fill(TestServer.today().plusDays(5).toString());
    page.locator("#save").click();
    page.locator("a[href*='cause-result']").click();
    page.locator("#what").fill("Printed at eight.");
    page.locator("#save").click();
    assertThat(page.locator("a[href*='cause-result']")).hasCount(0);

    TestStaff colleague = TestStaff.with(Role.CASE_HANDLER);
    Page other = signedIn(colleague.login(), TestServer.PASSWORD, ENGLISH, DESK);
    other.navigate(address);
    other.locator("a[href*='cause-result']").click();
    checkAccessible(other);
    other.getByLabel("It helped").check();
    other.locator("#reasons").fill("None in six weeks.");
    other.locator("#save").click();
    other.locator("a[href*='cause-closure']").click();
    other.locator("#conclusion").fill("It stays so.");
    other.locator("#save").click();
    assertThat(other.locator(".facts").first()).containsText("Closed");
    assertThat(other.locator("main")).containsText("None in six weeks.");
  }

  @Test
  void C20_whoever_works_with_a_stakeholder_knows_that_they_wait_for_an_answer() {
    TestStaff both =
        TestStaff.with(Role.CASE_HANDLER, Role.RELATIONSHIP_MANAGER, Role.RELATIONSHIP_AGENT);
    CourseByRest course = new CourseByRest(both.api());
    long bakery = course.registered("Waiting Bakery", "POTENTIAL");
    long relationship = course.begun(bakery);
    String reference = SentCase.named("Contract without a date", "Ines Ferro").reference();
    String path = "/api/v1/cases/" + reference;
    JsonObject link = Json.createObjectBuilder().add("stakeholder", bakery).build();
    assertThat(both.api().send("PUT", path + "/stakeholder", link).status()).isEqualTo(200);

    Page page = signedIn(both.login(), TestServer.PASSWORD, ENGLISH, DESK);
    page.navigate("/staff/cases/case?reference=" + reference);
    page.locator("#place").click();
    page.locator("#step").selectOption("NEGOTIATE");
    checkAccessible(page);
    page.locator("#save").click();
    assertThat(page.locator("main")).containsText("Negotiate");
    page.navigate("/staff/today");
    assertThat(page.locator("main")).containsText("Waiting Bakery waits for an answer");
    page.navigate("/staff/journey/view?id=" + relationship);
    assertThat(page.locator(".course .complaints")).hasText("One complaint");
    checkAccessible(page);
    Page phone = signedIn(both.login(), TestServer.PASSWORD, CHINESE, PHONE);
    phone.navigate("/staff/stakeholders/view?id=" + bakery);
    assertThat(phone.locator(".notice.warning")).containsText("投诉");
    checkAccessible(phone);
    assertThat(both.api().get("/api/v1/stakeholders/" + bakery + "/complaints").text())
        .contains(reference, "NEGOTIATE");
  }

  /** Closes as many cases with a new cause as open a record of it. */
  private static long recordOfCause(String english, String chinese) {
    Api api = handler.api();
    JsonObject cause =
        Json.createObjectBuilder().add("english", english).add("chinese", chinese).build();
    long id = api.post("/api/v1/causes", cause).json().getJsonNumber("id").longValue();
    for (int i = 0; i < 5; i++) {
      String path = "/api/v1/cases/" + SentCase.named("Nobody came", "Ines Ferro").reference();
      api.post(path + "/assessment", Json.createObjectBuilder().add("severity", "LOW").build());
      api.post(
          path + "/findings",
          Json.createObjectBuilder().add("finding", "UPHELD").add("reasons", "True.").build());
      api.post(path + "/decision", Json.createObjectBuilder().add("text", "Sorry.").build());
      assertThat(api.post(path + "/closure", JsonValue.EMPTY_JSON_OBJECT).status()).isEqualTo(422);
      JsonObject named =
          Json.createObjectBuilder().add("cause", id).add("pattern", "SINGLE").build();
      assertThat(api.post(path + "/closure", named).status()).isEqualTo(200);
    }
    String records = api.get("/api/v1/cause-records").text();
    return Json.createReader(new StringReader(records)).readArray().stream()
        .map(JsonValue::asJsonObject)
        .filter(line -> line.getJsonObject("cause").getJsonNumber("id").longValue() == id)
        .findFirst()
        .orElseThrow()
        .getJsonNumber("id")
        .longValue();
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
            "relate",
            "step",
            "told",
            "remedy",
            "close",
            "reopen",
            "conflict",
            "conflict-lift",
            "care",
            "routing");
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
