package dev.quayside.inbox.signoff;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the commonest Chinese family names are spelt in an address: 王 as "wang". */
final class FamilyNames {

  private static final Map<String, String> SPELT =
      Stream.of(
              """
              王wang 李li 张zhang 刘liu 陈chen 杨yang 黄huang 赵zhao 吴wu 周zhou 徐xu 孙sun 马ma 朱zhu \
              胡hu 郭guo 何he 林lin 高gao 罗luo 郑zheng 梁liang 谢xie 宋song 唐tang 许xu 韩han 邓deng \
              冯feng 曹cao 彭peng 曾zeng 肖xiao 萧xiao 田tian 董dong 潘pan 袁yuan 蔡cai 蒋jiang 余yu 于yu \
              杜du 叶ye 程cheng 魏wei 苏su 吕lv 丁ding 任ren 卢lu 姚yao 沈shen 钟zhong 姜jiang 崔cui \
              谭tan 陆lu 范fan 汪wang 廖liao 石shi 金jin 韦wei 贾jia 夏xia 付fu 傅fu 方fang 邹zou 熊xiong \
              白bai 孟meng 秦qin 邱qiu 侯hou 江jiang 尹yin 薛xue 闫yan 阎yan 雷lei 龙long 黎li 史shi \
              陶tao 贺he 毛mao 郝hao 顾gu 龚gong 邵shao 万wan 覃qin 武wu 钱qian 戴dai 严yan 莫mo 孔kong \
              向xiang 常chang 温wen 康kang 施shi 文wen 牛niu 樊fan 葛ge 邢xing 安an 齐qi 伍wu 庞pang 颜yan \
              倪ni 庄zhuang 聂nie 章zhang 鲁lu 岳yue 翟zhai 殷yin 詹zhan 申shen 欧ou 耿geng 关guan 焦jiao \
              柳liu 左zuo 甘gan 祝zhu 包bao 宁ning 尚shang 阮ruan 纪ji 梅mei 童tong 凌ling 毕bi 单shan 裴pei \
              霍huo 成cheng 苗miao 谷gu 盛sheng 曲qu 翁weng 冉ran 骆luo 蓝lan 路lu 游you 辛xin 管guan 柴chai \
              """
                  .strip()
                  .split("\\s+"))
          .collect(Collectors.toMap(it -> it.substring(0, 1), it -> it.substring(1)));

  private FamilyNames() {}

  static Optional<String> spelt(String family) {
    return Optional.ofNullable(SPELT.get(family));
  }
}
