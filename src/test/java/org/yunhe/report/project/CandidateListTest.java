package org.yunhe.report.project;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of names: how they open, what joins their items, where they end. */
class CandidateListTest {
  /** Names, apart by a bar, and the stage of the first. */
  @ParameterizedTest
  @CsvSource({
    // what 等 leads to is no name
    "推进柳河大桥、东岭水库等12个重大项目建设, 柳河大桥|东岭水库, ongoing",
    "建成柳河至青石、东岭至白鹭等公路, 柳河至青石|东岭至白鹭, completed",
    // a list behind a verb and 的还有
    "同步开工的还有柳河大桥、东岭水库等, 柳河大桥|东岭水库, started",
    // a count behind the last name, 等 or not
    "推进柳河大街和青石大街两条出口路等市政工程建设, 柳河大街|青石大街, ongoing",
    // a count of one more than the list has names
    "建成柳河和东升路两个广场, 柳河|东升路, completed",
    // 和 joins two names where the left one ends like a built thing
    "推进柳河大桥和东岭水库建设, 柳河大桥|东岭水库, ongoing",
    "建成污水和垃圾处理中心, 污水和垃圾处理中心, completed",
    "实施青石河流域保护和修复工程, 青石河流域保护和修复工程, ongoing",
    // 及 joins two names only where the second is one
    "建成柳河水厂及管网, 柳河水厂及管网, completed",
    "建成柳河水厂及东岭岸线整治, 柳河水厂|东岭岸线整治, completed",
    // 和 before a short name that the list goes on behind
    "加快柳河机场扩建和青石、白鹭等机场前期工作, 柳河机场扩建|青石|白鹭, planned",
    // a list that a count opens
    "'全市集中开工20个项目，重大项目包括柳河大桥项目、东岭水库项目', 柳河大桥项目|东岭水库项目, started",
    "'开工项目中，最大项目为蓝箭发动机项目', 蓝箭发动机项目, started",
    // 等 inside a word, and behind the name of a place
    "开工建设高等职业学院, 高等职业学院, started",
    "建成青石至黎平等高速公路, 青石至黎平, completed",
    // one list after another
    "加快柳河至青石、东岭至白鹭等铁路和柳河、青石等机场建设, 柳河至青石|东岭至白鹭|柳河|青石, ongoing",
    "加快柳河航空枢纽、青石等5个物流枢纽、白鹭等3个冷链基地建设, 柳河航空枢纽|青石|白鹭, ongoing",
    // a count closes a list as 等 does
    "建成青石路、白鹭路两条主干道, 青石路|白鹭路, completed",
    // lists behind 的有 and a colon
    "续建的有柳河大桥、东岭水库, 柳河大桥|东岭水库, ongoing",
    "'完成年度投资的项目有：蓝箭技改、青石扩建', 蓝箭技改|青石扩建, ongoing",
    "'已竣工的有：投资2亿元的青石纺织厂，投资3亿元的白鹭纸业二期', 青石纺织厂|白鹭纸业二期, completed",
    // a list behind 的 and no more than a kind of projects
    "'集中开工的28个重点项目，总投资9亿元，包括柳河车间等5个工业项目', 柳河车间, started",
    "'开工建设的重点项目有柳河车间、青石厂房', 柳河车间|青石厂房, started",
    "'集中开工的项目共6个，既有柳河车间，也有青石小学', 柳河车间|青石小学, started",
    // it goes on behind a comma and a semicolon
    "'续建的有建设长2公里的柳河大桥，长6公里的青石路，还有白鹭水厂', 柳河大桥|青石路|白鹭水厂, ongoing",
    "'集中签约的项目共9个，包括柳河车间等5个工业项目；青石粮库等4个农业项目', 柳河车间|青石粮库, signed",
    // a count that is a part of the name, and one that closes a list
    "青石供热站2台锅炉技改项目投入运行, 青石供热站2台锅炉技改项目, completed",
    "启动柳河五中等4个项目, 柳河五中, started",
    // quoted names side by side
    "建成“柳河新村”“青石小区”, 柳河新村|青石小区, completed",
  })
  void findsEachNameOfAList(String sentence, String names, String stage) {
    Found.assertNames(sentence, names, stage);
  }
}
