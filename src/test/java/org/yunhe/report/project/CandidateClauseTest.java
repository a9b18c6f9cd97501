package org.yunhe.report.project;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and what is said of them in clauses of their own. */
class CandidateClauseTest {
  /** Names, apart by a bar, and the stage of the first. */
  @ParameterizedTest
  @CsvSource({
    // the names stand in the clause before
    "'柳河大桥项目，现已竣工', 柳河大桥项目, completed",
    // a name in a clause of its own, told of several clauses on
    "'柳河水厂项目，总投资2亿元，计划3月开工', 柳河水厂项目, started",
    "'柳河水厂项目，今年完成投资2亿元', 柳河水厂项目, ongoing",
    "'蓝箭加工项目，厂房已封顶', 蓝箭加工项目, ongoing",
    "'柳河水厂项目现场，工人们正在安装管道', 柳河水厂项目, ongoing",
    "'（三）柳河水厂项目：该项目位于东岭，已完成选址', 柳河水厂项目, planned",
    "'3.柳河水厂工程。总投资2亿元。工程于4月开工', 柳河水厂工程, started",
    // what follows tells where and how large it is, and later clauses how far it has got
    "'柳河医院二期位于迎宾路，总建筑面积3万平方米，目前立项、可研已完成', 柳河医院二期, planned",
    "'柳河医院二期总投资2亿元，床位300张，主体已经封顶', 柳河医院二期, ongoing",
    // what it has is no name that later clauses tell of
    "'柳河公园占地9亩，建有青石球场，将于年底建成开放', 柳河公园, completed",
    // how far it has got, in a whole clause
    "柳河水厂正在办理前期手续, 柳河水厂, planned",
    "蓝箭发动机项目正在抓紧安装设备, 蓝箭发动机项目, ongoing",
    "青石小学周转房52套已全部分配入住, 青石小学周转房, completed",
    "青石小学食堂6月通过竣工验收, 青石小学食堂, completed",
    "柳河医院扩建已完成立项、选址和地勘, 柳河医院扩建, planned",
    "柳河高速项目前期工作取得实质性进展, 柳河高速项目, planned",
    "柳河变电站通过省发改委核准, 柳河变电站, planned",
    "'柳河水厂二期桩基打完，进入主体施工', 柳河水厂二期, ongoing",
    // what comes between a name and its verb
    "柳河二水厂经过三年等待终于动工, 柳河二水厂, started",
    "蓝箭二期5GW组件项目提前2个月竣工, 蓝箭二期5GW组件项目, completed",
    // names in clauses of their own before what is told of all of them
    "'柳河公路青石段，白鹭客运站，迎宾西路，年内统统交付', 柳河公路青石段|白鹭客运站|迎宾西路, completed",
    "'柳河大桥，青石铁路东岭段，白鹭桥等交通项目建成', 柳河大桥|青石铁路东岭段|白鹭桥, completed"
  })
  void findsWhatOtherClausesSay(String sentence, String names, String stage) {
    Found.assertNames(sentence, names, stage);
  }
}
