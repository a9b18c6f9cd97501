package org.yunhe.report.project;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a part of a name and what is not. */
class CandidateNameTest {
  /** Names, apart by a bar, and the stage of the first. */
  @ParameterizedTest
  @CsvSource({
    // attributes and places are no part of a name
    "总投资20亿元的蓝箭发动机项目在高新区开工, 蓝箭发动机项目, started",
    "全面建成柳河大桥, 柳河大桥, completed",
    "确保柳河大桥6月底前通车, 柳河大桥, completed",
    // quotes hold a name together
    "建成“一路、两桥”快速通道, “一路、两桥”快速通道, completed",
    // 实现 is no part of a name
    "白鹭湖水厂实现供水, 白鹭湖水厂, completed",
    // times are no part of a name
    "力争柳河机场三季度前通航, 柳河机场, completed",
    "柳河大桥于2019年5月1日通车, 柳河大桥, completed",
    // nor are measures; a date may stand before a verb of its own clause
    "'柳河大桥全长2.6公里，计划明年6月通车', 柳河大桥, completed",
    // works are a part of the name when another verb follows
    "柳河公路提质改造提前通车, 柳河公路提质改造, completed",
    // what is done to it is no part of a name
    "推进柳河商场的招商和改造工作, 柳河商场, ongoing",
    "加快柳河大桥建设进度, 柳河大桥, ongoing",
    // a character that could be an adverb or a particle may be the name's own
    "建成都江湾水厂、再生水厂, 都江湾水厂|再生水厂, completed",
    "建成和平路小学, 和平路小学, completed",
    "加快柳河煤化工一体化、东岭产业基地等项目, 柳河煤化工一体化|东岭产业基地, ongoing",
    "建成柳河在线服务平台, 柳河在线服务平台, completed",
    // a number of parts is no part of a name
    "青石安置区300套住房全部交付, 青石安置区, completed",
    "青石产业园5.6万平方米竣工, 青石产业园, completed",
    "青石公路约87公里同步更新, 青石公路, ongoing",
    // a remark is, unless it tells more of the size than the name is long
    "建成青石高速（白鹭段）和东岭水库, 青石高速（白鹭段）|东岭水库, completed",
    "白鹭电厂（总装机60万千瓦）并网, 白鹭电厂, completed",
    // fragments of clauses are no names
    "由于柳河大桥建成青石水厂, 青石水厂, completed",
    // what a name is explained by
    "全市首座跨河大桥——柳河大桥通车, 柳河大桥, completed",
    "柳河——青石线通车, 柳河——青石线, completed",
    // a verb that ends a name
    "推进青石风力发电、白鹭水厂建设, 青石风力发电|白鹭水厂, ongoing",
    "东岭医院整体搬迁、白鹭水厂竣工, 东岭医院整体搬迁|白鹭水厂, completed",
    "青石电站发电, 青石电站, completed",
    // a noun that begins like a verb
    "启动区柳河小学封顶, 启动区柳河小学, ongoing",
    // numbers of parts are no names
    "柳河电厂3、4号机组并网, 柳河电厂3、4号机组, completed",
    "青石净化厂一、二联合装置投产, 青石净化厂一、二联合装置, completed",
    "完成柳河大道并实现通车, 柳河大道, completed",
    "柳河水厂因管线迁改进展缓慢, 柳河水厂, ongoing",
    // numbers of items, kinds before a whole name, what is left between name and verb
    "2.青石桥完工通车, 青石桥, completed",
    "易地扶贫搬迁安置点青石新村二期竣工入住, 青石新村二期, completed",
    // 技术改造 is a word
    "青石织毯厂技术改造完成, 青石织毯厂技术改造, completed",
    // what is said ends or begins with a verb
    "柳河码头交付岸线600米, 柳河码头, completed",
    // works at the end of a name in a list
    "'柳河学校扩建、青石医院易地新建、东岭医院改造按期推进', 柳河学校扩建|青石医院易地新建|东岭医院改造, ongoing",
    // what leads to a name across a dash
    "铁路方面——柳河铁路青石段贯通, 柳河铁路青石段, completed",
    // sizes before a name are no part of it
    "开工建设10万平方米柳河住宅小区、550万元青石文体馆项目, 柳河住宅小区|青石文体馆项目, started",
    // who goes where, or agrees on what, is no part of a name
    "观摩团一行先后来到柳河水厂开工, 柳河水厂, started",
    "蓝箭集团就青石温泉项目签约, 青石温泉项目, signed",
    // a festival as a time, and a time from which on
    "青石小镇“五一”前开街, 青石小镇, completed",
    "柳河车站6月1日起封闭施工, 柳河车站, ongoing",
    // what a name is to the whole, and to the event
    "控制性工程青石隧道进场施工, 青石隧道, started",
    "柳河叶片项目作为主会场项目开工, 柳河叶片项目, started",
    // what comes before the work is no part of a name
    "柳河铁路先行用地获省里批准, 柳河铁路, planned",
    // a name that holds 希望, and one that begins like what is done away with
    "蓝箭希望养殖项目通过环评, 蓝箭希望养殖项目, planned",
    "推进压缩空气储能电站建设, 压缩空气储能电站, ongoing",
    // the ends of a line are a part of its name
    "青石新区至白鹭湖的有轨电车完成可研, 青石新区至白鹭湖的有轨电车, planned"
  })
  void findsAllOfANameAndNoMore(String sentence, String names, String stage) {
    Found.assertNames(sentence, names, stage);
  }
}
