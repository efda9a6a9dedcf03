package org.mindlinked.model;

import java.util.HashMap;
import java.util.Map;

/**
 * The countries of ISO 3166-1 as of 2024 and the parts of the United Kingdom of ISO 3166-2. Each
 * row has the alpha-2 and alpha-3 code and the English short name (without its article), then other
 * English names in use.
 */
final class Countries {
  private static final String COUNTRIES =
      """
      AD AND Andorra
      AE ARE United Arab Emirates|UAE
      AF AFG Afghanistan
      AG ATG Antigua and Barbuda
      AI AIA Anguilla
      AL ALB Albania
      AM ARM Armenia
      AO AGO Angola
      AQ ATA Antarctica
      AR ARG Argentina
      AS ASM American Samoa
      AT AUT Austria
      AU AUS Australia
      AW ABW Aruba
      AX ALA Åland Islands
      AZ AZE Azerbaijan
      BA BIH Bosnia and Herzegovina
      BB BRB Barbados
      BD BGD Bangladesh
      BE BEL Belgium
      BF BFA Burkina Faso
      BG BGR Bulgaria
      BH BHR Bahrain
      BI BDI Burundi
      BJ BEN Benin
      BL BLM Saint Barthélemy
      BM BMU Bermuda
      BN BRN Brunei Darussalam|Brunei
      BO BOL Bolivia (Plurinational State of)|Bolivia
      BQ BES Bonaire, Sint Eustatius and Saba|Caribbean Netherlands
      BR BRA Brazil
      BS BHS Bahamas
      BT BTN Bhutan
      BV BVT Bouvet Island
      BW BWA Botswana
      BY BLR Belarus
      BZ BLZ Belize
      CA CAN Canada
      CC CCK Cocos (Keeling) Islands
      CD COD Democratic Republic of the Congo|Congo (the Democratic Republic of the)|Congo, Democratic Republic of the|Congo-Kinshasa|DR Congo|DRC|Zaire
      CF CAF Central African Republic
      CG COG Congo|Republic of the Congo|Congo-Brazzaville
      CH CHE Switzerland
      CI CIV Côte d'Ivoire|Ivory Coast
      CK COK Cook Islands
      CL CHL Chile
      CM CMR Cameroon
      CN CHN China|People's Republic of China
      CO COL Colombia
      CR CRI Costa Rica
      CU CUB Cuba
      CV CPV Cabo Verde|Cape Verde
      CW CUW Curaçao
      CX CXR Christmas Island
      CY CYP Cyprus
      CZ CZE Czechia|Czech Republic
      DE DEU Germany
      DJ DJI Djibouti
      DK DNK Denmark
      DM DMA Dominica
      DO DOM Dominican Republic
      DZ DZA Algeria
      EC ECU Ecuador
      EE EST Estonia
      EG EGY Egypt
      EH ESH Western Sahara
      ER ERI Eritrea
      ES ESP Spain
      ET ETH Ethiopia
      FI FIN Finland
      FJ FJI Fiji
      FK FLK Falkland Islands [Malvinas]|Falkland Islands
      FM FSM Micronesia (Federated States of)|Micronesia|Federated States of Micronesia
      FO FRO Faroe Islands
      FR FRA France
      GA GAB Gabon
      GB GBR United Kingdom of Great Britain and Northern Ireland|United Kingdom|UK|U.K.
      GD GRD Grenada
      GE GEO Georgia
      GF GUF French Guiana
      GG GGY Guernsey
      GH GHA Ghana
      GI GIB Gibraltar
      GL GRL Greenland
      GM GMB Gambia
      GN GIN Guinea
      GP GLP Guadeloupe
      GQ GNQ Equatorial Guinea
      GR GRC Greece
      GS SGS South Georgia and the South Sandwich Islands|South Georgia and South Sandwich Islands
      GT GTM Guatemala
      GU GUM Guam
      GW GNB Guinea-Bissau
      GY GUY Guyana
      HK HKG Hong Kong|Hong Kong SAR China|Hong Kong SAR
      HM HMD Heard Island and McDonald Islands
      HN HND Honduras
      HR HRV Croatia
      HT HTI Haiti
      HU HUN Hungary
      ID IDN Indonesia
      IE IRL Ireland|Republic of Ireland
      IL ISR Israel
      IM IMN Isle of Man
      IN IND India
      IO IOT British Indian Ocean Territory
      IQ IRQ Iraq
      IR IRN Iran (Islamic Republic of)|Iran|Iran, Islamic Republic of|Islamic Republic of Iran
      IS ISL Iceland
      IT ITA Italy
      JE JEY Jersey
      JM JAM Jamaica
      JO JOR Jordan
      JP JPN Japan
      KE KEN Kenya
      KG KGZ Kyrgyzstan
      KH KHM Cambodia
      KI KIR Kiribati
      KM COM Comoros
      KN KNA Saint Kitts and Nevis
      KP PRK Democratic People's Republic of Korea|Korea (the Democratic People's Republic of)|Korea, Democratic People's Republic of|North Korea
      KR KOR Republic of Korea|Korea (the Republic of)|Korea, Republic of|South Korea
      KW KWT Kuwait
      KY CYM Cayman Islands
      KZ KAZ Kazakhstan
      LA LAO Lao People's Democratic Republic|Laos
      LB LBN Lebanon
      LC LCA Saint Lucia
      LI LIE Liechtenstein
      LK LKA Sri Lanka
      LR LBR Liberia
      LS LSO Lesotho
      LT LTU Lithuania
      LU LUX Luxembourg
      LV LVA Latvia
      LY LBY Libya
      MA MAR Morocco
      MC MCO Monaco
      MD MDA Republic of Moldova|Moldova|Moldova, Republic of
      ME MNE Montenegro
      MF MAF Saint Martin (French part)|Saint Martin
      MG MDG Madagascar
      MH MHL Marshall Islands
      MK MKD North Macedonia|Macedonia|Republic of North Macedonia
      ML MLI Mali
      MM MMR Myanmar|Burma
      MN MNG Mongolia
      MO MAC Macao|Macau|Macao SAR China
      MP MNP Northern Mariana Islands
      MQ MTQ Martinique
      MR MRT Mauritania
      MS MSR Montserrat
      MT MLT Malta
      MU MUS Mauritius
      MV MDV Maldives
      MW MWI Malawi
      MX MEX Mexico
      MY MYS Malaysia
      MZ MOZ Mozambique
      NA NAM Namibia
      NC NCL New Caledonia
      NE NER Niger
      NF NFK Norfolk Island
      NG NGA Nigeria
      NI NIC Nicaragua
      NL NLD Kingdom of the Netherlands|Netherlands|Holland
      NO NOR Norway
      NP NPL Nepal
      NR NRU Nauru
      NU NIU Niue
      NZ NZL New Zealand
      OM OMN Oman
      PA PAN Panama
      PE PER Peru
      PF PYF French Polynesia
      PG PNG Papua New Guinea
      PH PHL Philippines
      PK PAK Pakistan
      PL POL Poland
      PM SPM Saint Pierre and Miquelon
      PN PCN Pitcairn|Pitcairn Islands
      PR PRI Puerto Rico
      PS PSE State of Palestine|Palestine|Palestine, State of|Palestinian Territories|Palestinian territory, occupied
      PT PRT Portugal
      PW PLW Palau
      PY PRY Paraguay
      QA QAT Qatar
      RE REU Réunion
      RO ROU Romania
      RS SRB Serbia
      RU RUS Russian Federation|Russia
      RW RWA Rwanda
      SA SAU Saudi Arabia
      SB SLB Solomon Islands
      SC SYC Seychelles
      SD SDN Sudan
      SE SWE Sweden
      SG SGP Singapore
      SH SHN Saint Helena, Ascension and Tristan da Cunha|Saint Helena
      SI SVN Slovenia
      SJ SJM Svalbard and Jan Mayen
      SK SVK Slovakia
      SL SLE Sierra Leone
      SM SMR San Marino
      SN SEN Senegal
      SO SOM Somalia
      SR SUR Suriname
      SS SSD South Sudan
      ST STP Sao Tome and Principe
      SV SLV El Salvador
      SX SXM Sint Maarten (Dutch part)|Sint Maarten
      SY SYR Syrian Arab Republic|Syria
      SZ SWZ Eswatini|Swaziland
      TC TCA Turks and Caicos Islands
      TD TCD Chad
      TF ATF French Southern Territories
      TG TGO Togo
      TH THA Thailand
      TJ TJK Tajikistan
      TK TKL Tokelau
      TL TLS Timor-Leste|East Timor
      TM TKM Turkmenistan
      TN TUN Tunisia
      TO TON Tonga
      TR TUR Türkiye|Turkey
      TT TTO Trinidad and Tobago
      TV TUV Tuvalu
      TW TWN Taiwan (Province of China)|Taiwan|Taiwan, Province of China
      TZ TZA United Republic of Tanzania|Tanzania|Tanzania, United Republic of
      UA UKR Ukraine
      UG UGA Uganda
      UM UMI United States Minor Outlying Islands|U.S. Outlying Islands
      US USA United States of America|United States|U.S.|U.S.A.
      UY URY Uruguay
      UZ UZB Uzbekistan
      VA VAT Holy See|Vatican City|Vatican
      VC VCT Saint Vincent and the Grenadines|Saint Vincent and Grenadines
      VE VEN Venezuela (Bolivarian Republic of)|Venezuela
      VG VGB Virgin Islands (British)|British Virgin Islands
      VI VIR Virgin Islands (U.S.)|U.S. Virgin Islands|United States Virgin Islands
      VN VNM Viet Nam|Vietnam
      VU VUT Vanuatu
      WF WLF Wallis and Futuna
      WS WSM Samoa
      YE YEM Yemen
      YT MYT Mayotte
      ZA ZAF South Africa
      ZM ZMB Zambia
      ZW ZWE Zimbabwe
      """;

  private static final String PARTS_OF_THE_UK =
      """
      GB-EAW England and Wales
      GB-ENG England
      GB-GBN Great Britain
      GB-NIR Northern Ireland
      GB-SCT Scotland
      GB-WLS Wales|Cymru
      """;

  /** The English short name by alpha-2 or ISO 3166-2 code. */
  static final Map<String, String> NAMES = new HashMap<>();

  /** The alpha-2 code by alpha-3 code. */
  static final Map<String, String> ALPHA_3 = new HashMap<>();

  /** The code by the key of a name, see {@link PlaceCode#key}. */
  static final Map<String, String> BY_KEY = new HashMap<>();

  static {
    COUNTRIES
        .lines()
        .forEach(
            row -> {
              String code = row.substring(0, 2);
              ALPHA_3.put(row.substring(3, 6), code);
              names(code, row.substring(7));
            });
    PARTS_OF_THE_UK.lines().forEach(row -> names(row.substring(0, 6), row.substring(7)));
  }

  private Countries() {}

  private static void names(String code, String names) {
    int from = 0;
    while (from < names.length()) {
      int bar = names.indexOf('|', from);
      int to = bar < 0 ? names.length() : bar;
      String name = names.substring(from, to);
      if (from == 0) {
        NAMES.put(code, name);
      }
      BY_KEY.put(PlaceCode.key(name), code);
      from = to + 1;
    }
  }
}
