package org.rapport.feedback.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadMailTest {

  private static final String HEAD = "From: Li Lei <li@example.org>\r\nTo: f@x.org\r\n";

  private static IncomingMail read(String mail, String charset) throws Unreadable {
    return ReadMail.of(mail.getBytes(Charset.forName(charset)));
  }

  @Test
  void C18_chinese_that_calls_itself_gb2312_may_hold_what_only_gb18030_has() throws Exception {
    IncomingMail mail =
        read(
            HEAD + "Subject: 电梯坏了\r\nContent-Type: text/plain; charset=gb2312\r\n\r\n朱镕基𠮷",
            "GB18030");
    assertThat(mail.text()).isEqualTo("朱镕基𠮷");
    assertThat(mail.subject()).isEqualTo("电梯坏了");
    assertThat(mail.language()).isEqualTo("zh-CN");
  }

  @Test
  void C18_big5_emoji_and_no_subject_are_read() throws Exception {
    assertThat(read(HEAD + "Content-Type: text/plain; charset=big5\r\n\r\n電梯壞了", "Big5").text())
        .isEqualTo("電梯壞了");
    IncomingMail emoji =
        read(HEAD + "Content-Type: text/plain; charset=utf-8\r\n\r\nBad 😀", "UTF-8");
    assertThat(emoji.text()).isEqualTo("Bad 😀");
    assertThat(emoji.subject()).isEmpty();
  }

  @Test
  void C18_iso_2022_cn_a_wrong_charset_and_one_nobody_knows_are_read() throws Exception {
    byte[] shifted =
        (HEAD + "Content-Type: text/plain; charset=ISO-2022-CN\r\n\r\n\u001b$)A\u000e5gL]\u000f.")
            .getBytes(StandardCharsets.US_ASCII);
    assertThat(ReadMail.of(shifted).text()).isEqualTo("电梯.");
    for (String wrong : new String[] {"us-ascii", "x-nobody", "utf-8"}) {
      assertThat(
              read(HEAD + "Content-Type: text/plain; charset=" + wrong + "\r\n\r\n电梯", "GBK")
                  .text())
          .as(wrong)
          .isEqualTo("电梯");
    }
  }

  @Test
  void C18_a_subject_from_right_to_left_with_emoji_is_kept_and_half_an_emoji_is_not()
      throws Exception {
    assertThat(
            read(HEAD + "Subject: =?utf-8?B?15TXntei15zXmdeqIPCfm5c=?=\r\n\r\nx", "UTF-8")
                .subject())
        .isEqualTo("המעלית 🛗");
    assertThat(read(HEAD + "Subject: =?utf-16be?B?2D0AIQ==?=\r\n\r\nx", "UTF-8").subject())
        .doesNotContain("\ud83d");
  }

  @Test
  void C18_who_it_was_sent_to_is_found_in_broken_headers_and_where_servers_note_it()
      throws Exception {
    IncomingMail mail =
        read(
            "From: li@example.org\r\nTo: \"Feed, <a+b@x.org>; ,,@\r\nCc: <C@x.org>\r\n"
                + "Delivered-To: d@x.org\r\nX-Original-To: e@x.org\r\n\r\nf@x.org",
            "UTF-8");
    assertThat(mail.recipients()).containsExactly("a+b@x.org", "c@x.org", "d@x.org", "e@x.org");
  }

  @Test
  void C18_who_sent_it_is_unknown_where_it_names_nobody_or_several() throws Exception {
    for (String from : new String[] {"a@x.org, b@x.org", "nonsense", "", "<>", "a b@x.org"}) {
      assertThat(read("From: " + from + "\r\n\r\nx", "UTF-8").sender()).as(from).isNull();
    }
  }

  @Test
  void C18_parts_without_end_or_in_an_unknown_encoding_are_told_apart_or_unreadable()
      throws Exception {
    String open = HEAD + "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\nsaid";
    assertThat(read(open, "UTF-8").text()).isEqualTo("said");
    assertThatThrownBy(() -> read(HEAD + "Content-Transfer-Encoding: moon\r\n\r\nx", "UTF-8"))
        .isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> read(open.replace("--a", "--b"), "UTF-8"))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void C18_a_forwarded_mail_is_read_with_the_one_that_holds_it() throws Exception {
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\nSee below\r\n--a\r\n"
            + "Content-Type: message/rfc822\r\n\r\nSubject: Lift\r\nTo: f+token@x.org\r\n\r\nBroken\r\n"
            + "--a--\r\n";
    IncomingMail read = read(mail, "UTF-8");
    assertThat(read.text()).isEqualTo("See below\n\n---- Lift ----\n\nBroken");
    assertThat(read.recipients()).containsExactly("f@x.org");
  }

  @Test
  void C18_a_file_of_25_megabytes_is_read_whole_for_its_gate_to_judge() throws Exception {
    String line = "0123456789abcdef".repeat(4) + "\r\n";
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\nSee file\r\n--a\r\n"
            + "Content-Disposition: attachment; filename=\"=?utf-8?B?5aSn?=.txt\"\r\n\r\n"
            + line.repeat(400_000)
            + "--a--\r\n";
    IncomingMail read = read(mail, "US-ASCII");
    assertThat(read.text()).isEqualTo("See file");
    assertThat(read.enclosures())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.name()).isEqualTo("大.txt");
              assertThat(file.content()).hasSizeGreaterThan(25 * 1024 * 1024);
            });
  }

  @Test
  void C18_html_made_to_be_slow_is_not() throws Exception {
    String blank = "&nbsp; \t".repeat(200_000);
    assertTimeout(
        Duration.ofSeconds(20),
        () -> read(HEAD + "Content-Type: text/html\r\n\r\n<pre>a" + blank + "b", "UTF-8"));
  }

  @Test
  void C18_html_says_where_a_link_leads_and_only_the_web_is_a_link() throws Exception {
    String html =
        "<a href='https://evil.example/x'>https://bank.example</a> <a href='javascript:alert(1)'>hi</a>"
            + "<img src=x onerror=alert(1)><svg><script>alert(2)</script></svg>&lt;b&gt;";
    assertThat(read(HEAD + "Content-Type: text/html\r\n\r\n" + html, "UTF-8").text())
        .isEqualTo("https://bank.example <https://evil.example/x> hi<b>");
  }

  @Test
  void C18_a_line_end_hidden_in_a_header_starts_no_other_header() throws Exception {
    IncomingMail mail = read(HEAD + "Subject: =?utf-8?Q?a=0D=0ABcc:_x@y.z?=\r\n\r\nx", "UTF-8");
    assertThat(mail.subject()).isEqualTo("a Bcc: x@y.z");
  }

  @Test
  void C18_html_becomes_text_and_what_it_refers_to_is_not_fetched() throws Exception {
    String html =
        "<html><style>x{}</style><p>One</p><script>alert(1)</script><p>Two"
            + " <img src=\"http://track.example/p.gif\"></p><ul><li>Three</ul>";
    IncomingMail mail = read(HEAD + "Content-Type: text/html\r\n\r\n" + html, "UTF-8");
    assertThat(mail.text()).isEqualTo("One\n\nTwo\n\n- Three");
  }

  @Test
  void C18_parts_inside_each_other_give_their_text_and_files() throws Exception {
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n"
            + "Content-Type: multipart/alternative; boundary=b\r\n\r\n"
            + "--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n"
            + "--b\r\nContent-Type: text/html\r\n\r\n<p>html\r\n--b--\r\n"
            + "--a\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx\r\n"
            + "--a\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n--a--\r\n";
    IncomingMail read = read(mail, "UTF-8");
    assertThat(read.text()).isEqualTo("plain");
    assertThat(read.enclosures())
        .extracting(Enclosure::name)
        .containsExactly("winmail.dat", "file-2.ics");
  }

  @Test
  void C18_a_mail_nested_too_deep_is_unreadable() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 60; i++) {
      mail.append("Content-Type: message/rfc822\r\n\r\n");
    }
    assertThatThrownBy(() -> ReadMail.of(mail.toString().getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void C18_what_programs_send_is_recognized() throws Exception {
    for (String header :
        new String[] {
          "Auto-Submitted: auto-replied",
          "Precedence: bulk",
          "Return-Path: <>",
          "X-Auto-Response-Suppress: All",
          "X-Autoreply: yes",
          "Precedence: list",
          "List-Unsubscribe: <mailto:u@example.org>",
          "Content-Type: multipart/report; boundary=r\r\n\r\n--r\r\n\r\nx\r\n--r--",
          "List-Id: <l.example.org>"
        }) {
      assertThat(read(HEAD + header + "\r\n\r\nx", "UTF-8").automatic()).as(header).isTrue();
    }
    for (String header : new String[] {"Auto-Submitted: no", "X-Auto-Response-Suppress: OOF"}) {
      assertThat(read(HEAD + header + "\r\n\r\nx", "UTF-8").automatic()).as(header).isFalse();
    }
  }
}
