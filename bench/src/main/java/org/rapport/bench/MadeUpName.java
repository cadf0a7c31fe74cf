package org.rapport.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name and how it is read; of each number always the same one.
 *
 * @param syllables as Rapport reads it
 */
record MadeUpName(String text, List<String> syllables, boolean person) {

  private static final String[] SURNAMES =
      ("王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 胡hu 朱zhu 高gao"
              + " 林lin 何he 郭guo 马ma 罗luo 梁liang 宋song 郑zheng 谢xie 韩han 唐tang 冯feng 于yu 董dong 萧xiao")
          .split(" ");
  private static final String[] GIVEN =
      ("伟wei 芳fang 娜na 敏min 静jing 丽li 强qiang 磊lei 军jun 洋yang 勇yong 艳yan 杰jie 娟juan 涛tao"
              + " 明ming 超chao 兰lan 霞xia 平ping 刚gang 桂gui 英ying 华hua 玉yu 萍ping 红hong 建jian 文wen 辉hui"
              + " 宁ning 波bo 云yun 凤feng 海hai 江jiang 春chun 梅mei 龙long 雪xue 峰feng 晨chen 琳lin 佳jia 宇yu"
              + " 浩hao 婷ting 欣xin 志zhi 鹏peng 倩qian 凯kai 瑞rui 思si 晓xiao 东dong 立li 光guang 秀xiu 国guo")
          .split(" ");
  private static final String[] CITIES =
      "北bei 南nan 东dong 西xi 江jiang 海hai 山shan 河he 州zhou 湖hu".split(" ");
  private static final String[] KINDS = {
    "医院 yi yuan", "学校 xue xiao", "协会 xie hui", "商店 shang dian"
  };
  private static final String[] FIRST =
      ("Alice Brian Clara David Emma Frank Grace Henry Irene James Karen Louis Maria Noah Olivia"
              + " Peter Quinn Rachel Simon Teresa Ursula Victor Wendy Xavier Yvonne")
          .split(" ");
  private static final String[] START =
      "Bar Den Hal Mor Pen Rad Sut Ash Brook Cal Dun Elm Fair Gran Hart Kel Lang Mill Nor Oak"
          .split(" ");
  private static final String[] END =
      "ton field ley worth wick ham bury ford well stead by den more land hurst combe gate don"
          .split(" ");
  private static final String[] TRADES = {"Bakery", "Transport", "Printing", "Garden", "Energy"};

  /** So many there are of each of the words that are looked for as rare ones. */
  static final int RARE = 20;

  static MadeUpName chinesePerson(int number) {
    if (number < RARE) {
      return new MadeUpName("欧阳明珠", List.of("ou", "yang", "ming", "zhu"), true);
    }
    return read(true, "", at(SURNAMES, number), at(GIVEN, number / 7), at(GIVEN, number / 11));
  }

  static MadeUpName englishPerson(int number) {
    return latin(true, at(FIRST, number), at(START, number / 3) + at(END, number / 7));
  }

  /** One in twelve is a 有限公司. */
  static MadeUpName chineseOrganization(int number) {
    String kind = number % 12 == 0 ? "有限公司 you xian gong si" : at(KINDS, number / 5);
    return read(false, kind, at(CITIES, number), at(GIVEN, number / 7), at(GIVEN, number / 11));
  }

  /** One in twelve is in logistics, and a few have a lighthouse. */
  static MadeUpName englishOrganization(int number) {
    String trade = number % 12 == 1 ? "Logistics" : at(TRADES, number / 5);
    String own = at(START, number) + at(END, number / 3) + at(END, number / 7);
    return latin(false, own, number < RARE ? "Lighthouse" : trade, "Ltd");
  }

  private static String at(String[] words, int number) {
    // neighbors in number are no neighbors in name
    return words[(number * 0x9E3779B1 >>> 8) % words.length];
  }

  /**
   * @param after blank-separated, the first as written, the others how it is read
   */
  private static MadeUpName read(boolean person, String after, String... characters) {
    StringBuilder text = new StringBuilder();
    List<String> syllables = new ArrayList<>();
    for (String character : characters) {
      text.append(character, 0, 1);
      syllables.add(character.substring(1));
    }
    if (!after.isEmpty()) {
      List<String> kind = List.of(after.split(" "));
      text.append(kind.get(0));
      syllables.addAll(kind.subList(1, kind.size()));
    }
    return new MadeUpName(text.toString(), syllables, person);
  }

  private static MadeUpName latin(boolean person, String... words) {
    String text = String.join(" ", words);
    return new MadeUpName(text, List.of(text.toLowerCase(Locale.ROOT).split(" ")), person);
  }

  String reading() {
    return String.join("", syllables);
  }
}
