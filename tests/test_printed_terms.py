"""Real words of real organisations: each leads a search to the value that a reader would say it means."""

import pytest

import ambtelijk

REGISTER = ambtelijk.load("2026.11.0")

PRINTED: dict[tuple[str, str], dict[str, str]] = {
    (
        "gemeente Noordwijk",
        "https://www.noordwijk.nl/bestuur-organisatie/strategiehuis-samen-noordwijk/hoe-doen-we-het/",
    ): {
        "nieuwsgierig naar deze behoefte": "nieuwsgierigheid",
        "bewust van onze rol": "rolbewustzijn",
        "voelen zich welkom": "gastvrijheid",
        "wij zijn partner": "partnerschap",
        "ondersteunende rol": "ondersteuning",
    },
    (
        "provincie Noord-Brabant",
        "https://begroting.brabant.nl/begroting-2020/programma/programma-1-bestuur-en-veiligheid",
    ): {
        "goed openbaar bestuur": "goed-bestuur",
        "betrokken": "betrokkenheid",
        "betrouwbaar": "betrouwbaarheid",
        "effectief": "doeltreffendheid",
        "integer": "integriteit",
    },
    ("Radboud Universiteit", "https://www.ru.nl/regelingen/gedragscode-radboud-universiteit"): {
        "aanspreekbaar op ons gedrag": "aanspreekbaarheid",
        "keuzes kunnen we verantwoorden": "verantwoording",
        "erkennen en waarderen": "waardering",
        "vrijheid van geest": "vrijheid",
        "veilig werkklimaat": "veiligheid",
    },
    (
        "Erasmus Universiteit Rotterdam",
        "https://www.eur.nl/over-de-eur/beleid-en-reglementen/integriteit/integriteitscode",
    ): {
        "Fair Play": "fair-play",
        "onderling respect": "respect",
        "gezamenlijke verantwoordelijkheid": "verantwoordelijkheid",
        "Hoogstaande kwaliteit": "kwaliteit",
        "Professionaliteit": "professionaliteit",
    },
    ("Omgevingsdienst Midden-Holland", "https://www.odmh.nl/over-odmh/missie-visie/"): {
        "deskundig": "deskundigheid",
        "klantgericht": "klantgerichtheid",
        "doelgericht": "doelgerichtheid",
    },
    ("Omgevingsdienst Midden- en West-Brabant", "https://werkenbijomwb.nl/onze-missie"): {
        "Samen kom je verder": "samenwerking",
        "streng maar rechtvaardig": "rechtvaardigheid",
    },
    ("Raad voor de Kinderbescherming", "https://www.kinderbescherming.nl/over-ons/kerntaak-en-kernwaarden"): {
        "komen onze afspraken na": "betrouwbaarheid",
        "zorgvuldig": "zorgvuldigheid",
        "trots": "trots",
    },
    ("GGD Zuid Limburg", "https://www.ggdzl.nl/over-de-ggd/missie-en-visie/"): {
        "onafhankelijke, professionele en betrouwbare adviseur": "onafhankelijkheid",
        "dicht bij de mensen": "nabijheid",
        "tijdig en flexibel": "tijdigheid",
        "integrale aanpak": "integraliteit",
        "zelf verantwoordelijk": "eigen-verantwoordelijkheid",
    },
    (
        "GGD Brabant-Zuidoost",
        "https://www.ggdbzo.nl/nieuws/Paginas/Samen-bouwen-aan-een-wendbaar-gezondheidsperspectief.aspx",
    ): {
        "innovatiekracht": "innovatie",
        "omgevingsbewustzijn": "omgevingsbewustzijn",
        "hulpvaardigheid": "behulpzaamheid",
    },
    ("Rijkswaterstaat", "https://www.magazinesrijkswaterstaat.nl/koers2020/2016/03/voorwoord"): {
        "de bedoeling achter de regels": "bedoelingsgerichtheid",
        "op basis van vertrouwen": "vertrouwen",
        "elkaar aanspreken op gedrag": "aanspreekbaarheid",
        "klantgericht en wendbaar": "klantgerichtheid",
        "wendbare organisatie": "wendbaarheid",
    },
    ("Raad voor Accreditatie", "https://issuu.com./raadvooraccreditatie/docs/publieksverslag_2014_rva_nl/10"): {
        "op een professionele, transparante, onafhankelijke en integere wijze": "professionaliteit",
        "onpartijdigheid en onafhankelijkheid": "onpartijdigheid",
        "competente, gemotiveerde medewerkers": "deskundigheid",
        "competentie": "deskundigheid",
        "mensgerichtheid": "mensgerichtheid",
    },
    ("OZHW voor PO en VO", "https://www.ozhw.nl/organisatie/kernwaarden/"): {
        "respect voor de mening en overtuiging van anderen": "respect",
        "respectvol": "respect",
        "vertrouwen": "vertrouwen",
        "transparant": "transparantie",
        "professioneel": "professionaliteit",
    },
    ("Onderwijsgroep Amersfoort", "https://onderwijsgroepamersfoort.nl/openbare-identiteit/"): {
        "aandacht en interesse voor de ander": "aandacht",
        "ruimte voor diversiteit en dialoog": "diversiteit",
        "iedereen is evenveel waard": "gelijkwaardigheid",
        "zorg voor de ander": "zorgzaamheid",
        "Gelijkwaardigheid": "gelijkwaardigheid",
    },
    ("Tiwos", "https://www.tiwos.nl/medewerkers/karin-en-jeroen"): {
        "dichtbij": "nabijheid",
        "gedreven": "gedrevenheid",
    },
    ("beroepscode bestuurders mbo", "https://vkbbo.nl/beroepscode/kernwaarden/"): {
        "Initiatiefrijk, resultaatgericht en toont ondernemendheid": "initiatief",
        "loyaal aan de maatschappelijke functie": "loyaliteit",
        "Integer en sterke voorbeeldrol": "integriteit",
        "permanent te blijven ontwikkelen": "ontwikkeling",
        "Open en toegankelijk": "openheid",
    },
    (
        "ministerie van Financiën (principes van goed toezicht)",
        "https://berthub.eu/tkconv/document.html?nummer=2025D03533",
    ): {
        "Slagvaardig": "slagvaardigheid",
        "Samenwerkend": "samenwerking",
        "Onafhankelijk": "onafhankelijkheid",
    },
    (
        "burgemeester van Roermond",
        "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Roermond/CVDR485447.html",
    ): {
        "deskundig, gedreven en integer": "deskundigheid",
        "correcte optreden": "correctheid",
        "betrouwbare uitstraling": "betrouwbaarheid",
        "gezaghebbende": "gezag",
    },
    ("obs De Knotwilg", "https://www.knotwilgobs.nl/index.php?section=1&page=345"): {
        "vrijheid in denken, doen": "vrijheid",
        "respecteren wij elkaars grenzen": "respect",
        "Iedereen is gelijkwaardig": "gelijkwaardigheid",
    },
    (
        "ziekenhuis Bernhoven",
        "http://www.gastvrijezorg.nl/mens-gedrag/artikel/2016/11/gastvrijheid-in-bernhoven-iedereen-is-betrokken-10118195",
    ): {
        "gastvrijheid": "gastvrijheid",
        "mensgerichte": "mensgerichtheid",
    },
    ("UMCG", "https://www.umcg.nl/-/over-het-umcg/missie-en-visie"): {
        "delen onze kennis": "kennisdeling",
        "innoveren": "innovatie",
        "luisteren": "luisteren",
    },
    (
        "gemeente Westland",
        "https://vacatures.galangroep.nl/gemeentesecretaris-algemeen-directeur-reactietermijn-gesloten/",
    ): {
        "interne samenwerking en verbinding": "samenwerking",
        "leiderschap": "leiderschap",
    },
    ("gemeente Amersfoort", "https://amersfoort.begroting-2019.nl/p815/werken-aan-resultaat"): {
        "Vertrouwen en transparantie": "vertrouwen",
        "Dichtbij en aanspreekbaar": "nabijheid",
        "open en transparant": "openheid",
        "helderheid en openheid": "duidelijkheid",
        "open dialoog": "dialoog",
    },
    ("gemeente Eersel", "https://www.eersel.nl/financien/bedrijfsvoering-js17_47441/"): {
        "Rechtmatig": "rechtmatigheid",
        "Doelmatigheid": "doelmatigheid",
        "Doeltreffendheid": "doeltreffendheid",
        "Responsiviteit": "responsiviteit",
        "responsief": "responsiviteit",
    },
    (
        "Veiligheidsregio Utrecht",
        "https://vru.nl/dit-doet-de-veiligheidsregio/organisatie/beleidsplan-2020-2023/over-het-beleidsplan",
    ): {
        "leren van wat beter had gekund": "lerend-vermogen",
        "van meerwaarde voor de samenleving": "maatschappelijke-meerwaarde",
        "werk steeds beter te doen": "verbetering",
        "gefocust op de bedoeling": "bedoelingsgerichtheid",
        "op ons presteren aanspreekbaar": "aanspreekbaarheid",
    },
    ("Koninklijke Marechaussee", "https://magazines.defensie.nl/kmarmagazine/2017/11/06_lgenvandenbrink_11-2017"): {
        "onverschrokkenheid": "moed",
        "betrouwbaarheid": "betrouwbaarheid",
    },
    (
        "Defensie (toelichting begroting 1997)",
        "https://www.nrc.nl/nieuws/1996/09/17/defensie-militair-terug-in-het-gelid-7324367-a828810",
    ): {
        "respect voor andere volkeren en culturen": "respect",
        "correcte, gedisciplineerde en integere uitvoering": "correctheid",
        "respect voor de medemens": "respect",
        "treden doortastend op": "doortastendheid",
        "werken goed samen": "samenwerking",
    },
    ("gemeente Medemblik", "http://exploredoc.com/doc/6773478/coalitieakkoord-cda-gb"): {
        "dat niemand buiten de boot valt": "inclusiviteit",
        "bestuursstijl die verbindend is": "verbinding",
        "dicht bij haar burgers": "nabijheid",
        "op basis van gelijkwaardigheid": "gelijkwaardigheid",
        "Robuuste en degelijke financiën": "robuustheid",
    },
    ("Algemene Bestuursdienst (SG's)", "https://magazines.algemenebestuursdienst.nl/abdblad/2022/02/aanbevelingen"): {
        "het goede voorbeeld geven": "voorbeeldgedrag",
        "persoonlijk leiderschap": "leiderschap",
        "veilige omgeving": "veiligheid",
        "tegenspraak": "tegenspraak",
    },
    ("gemeente Heerde", "https://lokaleregelgeving.overheid.nl/CVDR680431/1?"): {
        "handelingen te allen tijde verantwoorden": "verantwoording",
        "respectvolle omgang": "respect",
    },
    (
        "NORA en programma Mens Centraal",
        "https://www.lokalepolitiekepartijen.nl/dossier/gemeentelijke-dienstverlening/",
    ): {
        "proactief aangeboden": "proactiviteit",
        "passend": "maatwerk",
        "eigentijds": "eigentijdsheid",
        "controleerbaar": "controleerbaarheid",
    },
    (
        "gemeente Waalwijk",
        "https://waalwijk.begrotingsapp.nl/collegeprogramma-2018-2022-/programma/open-bestuursstijl",
    ): {
        "open en transparante bestuursstijl": "openheid",
        "elkaar de ruimte geven": "ruimte",
        "daadwerkelijk luisteren": "luisteren",
        "levendige democratie": "democratie",
        "transparante afweging": "transparantie",
    },
    ("gemeente Groningen", "https://gemeente.groningen.nl/coalitieakkoord"): {
        "vertrouwen, openheid, transparantie en eerlijkheid": "vertrouwen",
        "Samenwerken is het sleutelwoord": "samenwerking",
        "samenwerken met elkaar": "samenwerking",
    },
    ("gemeente Oegstgeest", "https://d66.nl/oegstgeest/nieuws/informateur-adviseert-pro-d66-hvo"): {
        "openheid en transparantie": "openheid",
        "participatie van bewoners": "participatie",
        "bouwen aan vertrouwen": "vertrouwen",
    },
    ("gemeente Vught", "https://vught.nl/coalitieakkoord-uitvoeringsprogramma"): {
        "transparantie en betrokkenheid": "transparantie",
        "leefbaarheid en veiligheid": "leefbaarheid",
        "betaalbare woningen": "betaalbaarheid",
        "ambitieus": "ambitie",
        "realistisch": "realisme",
    },
    ("obs de Sterrenkijker Kedichem", "https://www.obsdesterrenkijker-kedichem.nl/index.php?section=24&page=233"): {
        "nieuwsgierig te zijn naar anderen": "nieuwsgierigheid",
        "zelfstandig en kritisch te denken": "zelfstandigheid",
        "zorgzaam en rechtvaardig": "zorgzaamheid",
        "gelijke behandeling": "gelijke-behandeling",
        "gelijke kansen": "kansengelijkheid",
    },
    (
        "Gemeentebelastingen Drechtsteden",
        "https://adoc.pub/kompas-efficint-innen-om-maatschappelijk-te-ontginnen-kom-pa.html",
    ): {
        "wij leveren op tijd": "tijdigheid",
        "integer en transparant": "integriteit",
        "innovatief en betekenisvol": "innovatie",
        "wij zijn sterk": "kracht",
        "wij bieden ruimte": "ruimte",
    },
    (
        "Publieke Omroep",
        "http://docplayer.nl/16635525-Richtlijnen-en-regelingen-goed-bestuur-en-integriteit-publieke-omroep.html",
    ): {
        "onafhankelijkheid van overheid, politiek, adverteerders": "onafhankelijkheid",
        "verantwoordelijkheidsgevoel": "verantwoordelijkheid",
    },
    ("Erasmus MC", "https://www.erasmusmc.nl/nl-nl/pages/over-erasmusmc"): {
        "aanspreken op ons resultaat en gedrag": "aanspreekbaarheid",
        "delen kennis en inzichten": "kennisdeling",
        "leggen verantwoording af": "verantwoording",
        "van toegevoegde waarde": "maatschappelijke-meerwaarde",
        "professioneel en integer": "professionaliteit",
    },
    (
        "Tilburg University",
        "https://www.tilburguniversity.edu/nl/intranet/organisatie-beleid/strategie/waarden-identiteit-en-wellbeing/de-vier-cs",
    ): {
        "staan in verbinding met elkaar": "verbinding",
        "beschouwen iedereen als volwaardig": "gelijkwaardigheid",
        "zorgen voor elkaar": "zorgzaamheid",
        "respecteren elkaar": "respect",
        "Empathie tonen": "empathie",
    },
    ("TiU International", "https://www.tiu-international.nl/nl/tiu-international-thuis/kernwaarden/"): {
        "gastvrije en levendige omgeving": "gastvrijheid",
        "Excellent Onderwijs en Onderzoek": "excellentie",
        "volledig en doordacht": "volledigheid",
        "internationale oriëntatie": "internationale-gerichtheid",
        "helderheid": "duidelijkheid",
    },
    (
        "burgemeester van Steenbergen",
        "https://kijkopsteenbergen.nl/nieuwe-burgemeester-moet-humorvolle-aanjager-met-verbindend-vermogen-zijn/",
    ): {
        "verbindend vermogen": "verbinding",
        "bestuurlijke gevoeligheid": "politieke-sensitiviteit",
        "veel humor": "plezier",
        "aanjager": "initiatief",
        "omgevingsbewust": "omgevingsbewustzijn",
    },
    (
        "burgemeester van Roosendaal",
        "https://www.nu.nl/west-brabant/5746203/profielschets-stelt-vijf-eisen-voor-nieuwe-burgemeester-roosendaal.html",
    ): {
        "aanspreekbaar zijn voor iedereen": "aanspreekbaarheid",
        "weten wat er speelt": "omgevingsbewustzijn",
        "herkenbaar": "herkenbaarheid",
        "stressbestendig": "veerkracht",
        "daadkrachtig": "daadkracht",
    },
    (
        "burgemeester van Vijfheerenlanden",
        "https://www.hetkontakt.nl/regio/alblasserwaard/algemeen/200044/vijfheerenlanden-zoekt-fantastische-middenklasser-als-burgemeester",
    ): {
        "het voortouw neemt": "initiatief",
        "voortvarende manier": "voortvarendheid",
        "verbinder": "verbinding",
    },
    (
        "burgemeester van Molenlanden",
        "https://www.hetkontakt.nl/regio/alblasserwaard/algemeen/204010/molenlanden-overhandigt-profielschets-nieuwe-burgemeester",
    ): {
        "kleurrijke gemeente": "diversiteit",
        "gezaghebbend": "gezag",
        "boegbeeld": "voorbeeldgedrag",
    },
    ("Brandweer (vaktrots)", "https://www.jaapboonstra.nl/blog/vaktrots-brandweer/"): {
        "verbondenheid met de lokale gemeenschap": "verbondenheid",
        "passie over hun vak": "passie",
        "verbonden met hun vak": "verbondenheid",
        "toewijding en vaktrots": "inzet",
    },
    ("Brandweer Nederland", "https://expydoc.com/doc/6834358/katern-juli-2014--pdf--2372-kb-"): {
        "We werken samen": "samenwerking",
        "We zijn toekomstgericht": "toekomstgerichtheid",
        "professioneel optreden": "professionaliteit",
    },
    ("KC Westerwinde", "https://www.kcwesterwinde.nl/Onze-school/Openbaar-onderwijs"): {
        "vrijheid en verantwoordelijkheid": "vrijheid",
        "actief pluriform": "pluriformiteit",
        "discrimineert niet": "gelijke-behandeling",
        "optimale kansen": "kansengelijkheid",
        "solidariteit": "solidariteit",
    },
    ("obs Tuindorp", "https://tuindorp.meerwerf.nl/onze-scholenus.php?page_id=747"): {
        "verschillen op een positieve wijze waarderen": "diversiteit",
        "respect voor elkaar": "respect",
        "vriendschap": "kameraadschap",
    },
    ("BPSW beroepscode sociaal werk", "https://www.wmotraining.nl/wmo/beroepscode-sociaal-werk/"): {
        "betrokkenheid en bereidheid om mensen bij te staan": "betrokkenheid",
        "sociale rechtvaardigheid en mensenrechten": "rechtvaardigheid",
        "deskundigheid en zorgvuldigheid": "deskundigheid",
        "betrouwbaarheid en integriteit": "betrouwbaarheid",
        "ethisch bewustzijn": "ethiek",
    },
    ("Phorza beroepscode", "https://www.zorgboerderijziezoo.nl/b-a-w-2009/"): {
        "rechtvaardigheid": "rechtvaardigheid",
        "respect": "respect",
        "vertrouwelijkheid": "vertrouwelijkheid",
        "zelfbeschikking": "autonomie",
    },
    ("hoogheemraadschap De Stichtse Rijnlanden", "https://www.hdsr.nl/bestuur-organisatie/bestuur/bestuurlijke/"): {
        "bereidheid om verantwoording af te leggen": "verantwoording",
        "bestuurlijke integriteit": "integriteit",
    },
    ("waterschap Hunze en Aa's", "https://lokaleregelgeving.overheid.nl/CVDR750771/1"): {
        "goed bestuur": "goed-bestuur",
        "verantwoordelijkheid nemen": "verantwoordelijkheid",
    },
    (
        "RAV Zeeland",
        "http://docplayer.nl/2439062-1-connexxion-ambulancezorg-en-zorgsaam-ambulance-zijnde-rav-zeeland-4.html",
    ): {
        "medische deskundigheid en verantwoordelijkheid": "deskundigheid",
        "beschikbaarheid": "beschikbaarheid",
    },
    ("ambulancesector", "https://adoc.pub/verantwoorde-ambulancezorg-veilige-zorg.html"): {
        "kwalitatief goede en veilige zorg": "kwaliteit",
        "cliëntgerichtheid": "klantgerichtheid",
        "efficiëntie": "doelmatigheid",
        "duurzaamheid": "duurzaamheid",
        "veiligheid": "veiligheid",
    },
    ("SPPOH Haaglanden", "https://www.sppoh.nl/voor-scholen/over-ons/samenwerkingsverband-sppoh/missie-en-visie"): {
        "sturen op resultaten": "resultaatgerichtheid",
        "leren van elkaar": "lerend-vermogen",
        "best passende onderwijs": "maatwerk",
        "professionele medewerkers": "professionaliteit",
    },
    ("SWV Twente Noord", "https://swv-twentenoord.nl/hoofdlijnen/missie-en-visie.html"): {
        "actief te werken aan verdere professionalisering": "professionaliteit",
        "doelgericht en planmatig": "doelgerichtheid",
        "efficiënt en transparant": "doelmatigheid",
        "zo dichtbij mogelijk": "nabijheid",
        "zo snel mogelijk": "snelheid",
    },
    (
        "SWV Noord-Kennemerland",
        "http://swvnoord-kennemerland.nl/het_samenwerkingsverband/missie_en_visie:_van_overnemen_naar_versterken",
    ): {
        "op een gelijkwaardige wijze": "gelijkwaardigheid",
        "inclusieve samenleving": "inclusiviteit",
        "nauw samen": "samenwerking",
        "co-creatie": "samenwerking",
    },
    ("PPO Noord-Kennemerland", "https://werkplaats.ppo-nk.nl/thoughts/5283"): {
        "veilig, gesteund, gehoord en begrepen": "veiligheid",
        "elk kind gelijke kansen": "kansengelijkheid",
        "veerkracht versterken": "veerkracht",
    },
    ("Inspectie Gezondheidszorg en Jeugd", "https://www.igj.nl/privacy"): {
        "rechtmatige, behoorlijke en transparante wijze": "rechtmatigheid",
        "veiligheid en kwaliteit": "veiligheid",
    },
    ("Vitens", "https://cstories.nl/stories/vitens-is-meer-dan-een-drinkwaterbedrijf/"): {
        "werken nauw samen": "samenwerking",
        "duurzame vooruitgang": "duurzaamheid",
        "betrouwbaar drinkwater": "betrouwbaarheid",
        "integer werken": "integriteit",
        "ambitieuze": "ambitie",
    },
    (
        "De Kernen",
        "https://pdfslide.tips/documents/strategisch-plan-de-kernen-definitief-externv300-ons-werkdomein-verscherpt.html",
    ): {
        "in balans": "balans",
        "eigen identiteit": "eigenheid",
        "maatwerk": "maatwerk",
    },
    ("Vestia", "https://www.vestia.nl/kerngemeenten-en-maatwerkgemeenten"): {
        "voldoende en betaalbare": "betaalbaarheid",
        "goede dienstverlening": "dienstverlening",
        "leefbare wijken": "leefbaarheid",
        "medeverantwoordelijk": "verantwoordelijkheid",
    },
    (
        "gemeente Epe",
        "https://www.epe.nl/in-epe/nieuws_41625/item/blijven-werken-aan-onze-verbindingen-nieuwjaarstoespraak-burgemeester-van-der-hoeve_34021.html",
    ): {
        "krachtige en vitale gemeente": "kracht",
        "goede onderlinge communicatie": "communicatie",
        "duurzaam": "duurzaamheid",
    },
    (
        "gemeente Bunschoten",
        "http://www.burgemeesterbunschoten.nl/toespraken/toespraken-single/nieuwjaarstoespraak-2017.html",
    ): {
        "In verbinding blijven": "verbinding",
        "omzien naar elkaar": "zorgzaamheid",
        "blij en trots": "plezier",
        "gul": "edelmoedigheid",
    },
    (
        "gemeente Zundert",
        "https://www.zundert.nl/nieuws/nieuwsbericht/news/nieuwjaarstoespraak-2020-burgemeester.html",
    ): {
        "om trots op te zijn": "trots",
        "veel oog voor duurzaamheid": "duurzaamheid",
        "de kracht van Brabant": "kracht",
        "lef en koers": "lef",
        "authentieke elementen": "authenticiteit",
    },
    ("KC Het Avontuur", "https://www.kc-hetavontuur.nl/onderwijs/openbaar-onderwijs/"): {
        "respectvol met elkaar om te gaan": "respect",
        "veilige en inclusieve leeromgeving": "veiligheid",
        "zelfbewuste en verantwoordelijke burgers": "zelfbewustzijn",
        "voor iedereen toegankelijk": "toegankelijkheid",
    },
    (
        "Omgevingsdienst Noordzeekanaalgebied",
        "https://10jaaronze.odnzkg.nl/samen-naar-een-duurzame-veilige-en-gezonde-leefomgeving/door-de-ogen-van-onze-medewerkers",
    ): {
        "krachten te bundelen": "samenwerking",
        "altijd in ontwikkeling": "ontwikkeling",
        "Samenwerken als uitgangspunt": "samenwerking",
        "betrekken de samenleving": "participatie",
    },
    ("Omgevingsdienst de Vallei", "http://magazine.oddevallei.nl/ruimte-2/in-vogelvlucht/"): {
        "enorm veel kennis": "deskundigheid",
        "integraler werken": "integraliteit",
    },
    (
        "Omgevingsdienst Flevoland & Gooi en Vechtstreek",
        "https://stadszaken.nl/artikel/1308/omgevingsdienst-overbodig",
    ): {
        "in onderlinge samenhang bekijken": "integraliteit",
        "werken integraal": "integraliteit",
    },
    ("Rijksdienst voor het Cultureel Erfgoed", "https://fdocuments.nl/document/visie-missie-en-strategie.html"): {
        "het delen van kennis": "kennisdeling",
        "gericht op samenwerking": "samenwerking",
        "betrokkenheid en inzet": "betrokkenheid",
        "Wij verbinden": "verbinding",
    },
    ("UMC Utrecht", "https://jaarverslag.umcutrecht.nl/verslag/voorwoord-raad-van-bestuur"): {
        "enthousiast en heel betrokken": "enthousiasme",
        "wendbaar en flexibel": "wendbaarheid",
        "kwalitatief goede": "kwaliteit",
        "doelmatig": "doelmatigheid",
    },
    ("Bibliotheek Krimpenerwaard", "https://www.debibliotheken.nl/leden/bibliotheek-krimpenerwaard/"): {
        "staat de klant centraal": "klantgerichtheid",
        "voor iedereen toegankelijke": "toegankelijkheid",
        "goed bereikbare": "bereikbaarheid",
        "professionele invulling": "professionaliteit",
    },
    ("Bibliotheek Barneveld", "https://www.debibliotheken.nl/leden/bibliotheek-barneveld/"): {
        "verbinden wij mensen": "verbinding",
        "betrokken team": "betrokkenheid",
        "persoonlijke ontwikkeling": "ontwikkeling",
        "zelfstandig handelen": "zelfstandigheid",
        "zelfredzaamheid": "zelfredzaamheid",
    },
    ("Bibliotheek De Kempen", "https://www.bibliotheekdekempen.nl/over-ons/jaarverslag-2016.html"): {
        "trots zijn op wat we doen": "trots",
        "participatie en zelfontplooiing": "participatie",
        "zelfontplooiing": "ontwikkeling",
    },
    (
        "waterschap Aa en Maas",
        "https://www.aaenmaas.nl/actueel/nieuws/2025/november/spetterende-stuw-twijfelende-peilstok",
    ): {
        "toekomstgericht": "toekomstgerichtheid",
        "zichtbaarheid": "zichtbaarheid",
    },
    ("hoogheemraadschap Hollands Noorderkwartier", "https://www.hhnk.nl/eva-tannehill-0"): {
        "luisteren naar elkaar": "luisteren",
        "heel divers gezelschap": "diversiteit",
        "betrokken mensen": "betrokkenheid",
    },
    ("ministerie van VWS", "https://issuu.com/vws_dia/docs/190150-01_vws_ontwikkelagenda_special_def_lr"): {
        "samen met de praktijk": "samenwerking",
        "meer samenwerken en leren": "samenwerking",
        "gewoon te gaan doen": "daadkracht",
        "reflecteren en vernieuwen": "reflectie",
    },
    (
        "ministerie van BZK",
        "https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2022D27212&id=2022D27212",
    ): {
        "integere, diverse organisatie": "integriteit",
        "sociaal veilige werkomgeving": "veiligheid",
        "respectvolle bejegening": "respect",
        "goed werkgeverschap": "goed-werkgeverschap",
        "sociale veiligheid": "veiligheid",
    },
    ("Hogeschool Zeeland", "https://www.edugroepen.nl/sites/SHO/SitePages/Strategie%20Hogeschool%20Zeeland.aspx"): {
        "innovatief, marktgeoriënteerd en persoonlijk": "innovatie",
        "betrokkenheid en verbondenheid": "betrokkenheid",
        "nauwe samenwerking": "samenwerking",
    },
    ("Platoo", "https://www.platoo.nl/organisatie/onze-koers/"): {
        "zelfstandige en zelfbewuste wereldburgers": "zelfstandigheid",
        "Vakmanschap & werkgeverschap": "vakmanschap",
        "Verbinding & veerkracht": "verbinding",
        "diversiteit wordt omarmd": "diversiteit",
        "kritisch denken": "kritische-houding",
    },
    ("Stichting SchOOL Lelystad", "https://www.stichtingschool.nl"): {
        "we doen wat we beloven": "betrouwbaarheid",
        "kracht van het verschil": "diversiteit",
        "elke dag samen groeien": "ontwikkeling",
        "samen bereiken we meer": "samenwerking",
        "gericht op continue verbetering": "verbetering",
    },
    ("Het Sticht", "https://www.hetsticht.nl"): {
        "meedenken over hun omgeving": "meedenken",
        "kritisch leren nadenken": "kritische-houding",
        "goede werkgever": "goed-werkgeverschap",
        "SAAMHORIG": "saamhorigheid",
    },
    ("Aurora Onderwijsgroep", "https://auroraonderwijsgroep.nl/kwaliteit-scholen-onderwijsgroep-veluwe/"): {
        "aandacht aan alles dat groeit": "aandacht",
        "vrijheid, relatie en diversiteit": "vrijheid",
        "samenwerking en verbinding": "samenwerking",
        "permanente dialoog": "dialoog",
        "verantwoording afleggen": "verantwoording",
    },
    ("Universiteit Leiden", "http://www.over.leidenuniv.nl/profiel/instellingsplan.html"): {
        "verantwoordelijkheid jegens de samenleving": "maatschappelijke-verantwoordelijkheid",
        "excelleren in vrijheid": "excellentie",
        "bolwerk van vrijheid": "vrijheid",
        "verantwoordelijk leiderschap": "leiderschap",
    },
    ("Hospice de Luwte", "https://www.deluwte.nl/missie-visie"): {
        "respect voor ieders eigenwaarde": "respect",
        "behouden zelf de regie": "eigen-regie",
        "betrokken en deskundige vrijwilligers": "betrokkenheid",
        "oprechte aandacht": "aandacht",
        "veilige plek": "veiligheid",
    },
    ("Stichting Oase Palliatieve Zorg", "https://oasepalliatievezorg.nl/visie/"): {
        "faciliterende en stimulerende rol": "ondersteuning",
        "toegankelijk kenniscentrum": "toegankelijkheid",
        "verbindende schakel": "verbinding",
    },
    ("Hospice Utrecht", "http://www.hospiceutrecht.nl/home/visiemissie.html"): {
        "aandacht en zorg voor de gast centraal": "aandacht",
        "gevoel van veiligheid": "veiligheid",
    },
    ("wijkverpleging (NWG)", "https://www.nwgzorg.nl/kernwaarden/"): {
        "continue zorg": "continuiteit",
        "nabijheid": "nabijheid",
        "vertrouwensrelatie": "vertrouwen",
    },
    ("SWV VO IJssel-Vecht", "http://www.swvvoijsselvecht.nl/pages/home/missie-en-visie.php"): {
        "Het kind, de leerling, staat centraal": "leerlinggerichtheid",
        "maatwerk voor iedereen": "maatwerk",
    },
    ("provincie Zeeland", "https://zeelenberg.nl/vacatures/provinciesecretaris-zeeland/"): {
        "trots en stoer": "trots",
        "eigenheid": "eigenheid",
    },
    ("gemeente Schouwen-Duiveland", "https://zeelenberg.nl/organisatie/gemeente-schouwen-duiveland/"): {
        "Samen werken aan een mooi en krachtig Schouwen-Duiveland": "samenwerking",
        "Gastvrijheid zit in de genen": "gastvrijheid",
    },
    ("gemeente Oss", "https://begroting2018.oss.nl/p1652/kracht-van-de-samenleving"): {
        "de bedoeling centraal, niet het systeem": "bedoelingsgerichtheid",
        "zeer betrokken": "betrokkenheid",
    },
    (
        "gemeente Wageningen",
        "https://wageningen.begrotingsapp.nl/jaarstukken-2023/programma/paragraaf-3-bedrijfsvoering",
    ): {
        "politiek-bestuurlijke sensitiviteit": "politieke-sensitiviteit",
        "opgavegericht werken": "opgavegerichtheid",
        "medewerkers betrokkenheid": "betrokkenheid",
    },
    (
        "archiefsector (KVAN)",
        "https://informatieprofessional.nl/staatssecretaris-maakt-kennis-met-archiefsector-tijdens-werkbezoek-aan-erfgoed-leiden/",
    ): {
        "kwaliteit en professionaliteit": "kwaliteit",
        "enthousiaste vrijwilligers": "enthousiasme",
    },
    ("Lentis", "https://magazine.lentis.nl/lentis-magazine-22-2/onze-visie-een-kansrijk-perspectief"): {
        "beschikbaar en betaalbaar": "beschikbaarheid",
        "goede kwaliteit": "kwaliteit",
        "positieve gezondheid": "gezondheid",
    },
    ("GGZ inGeest", "http://magazine.ggzingeest.nl/werken-bij-fact-act-vip-ggz-ingeest/onze-visie-copy/"): {
        "In verbondenheid met zichzelf en naasten": "verbondenheid",
        "grip op het eigen leven": "eigen-regie",
        "veerkracht ontwikkelen": "veerkracht",
    },
    (
        "Hecht (Zorg- en Veiligheidshuis Hollands Midden)",
        "https://www.zorgenveiligheidshuishm.nl/440819174/440866671",
    ): {
        "mentaal in balans": "balans",
        "meer kansen": "kansengelijkheid",
        "meer veiligheid": "veiligheid",
    },
    ("Limburgse overheden (integriteitlimburg.nl)", "https://integriteitlimburg.nl/gedragscode/"): {
        "Ga daar transparant mee om": "transparantie",
        "op transparante wijze": "transparantie",
        "maak deze bespreekbaar": "bespreekbaarheid",
        "veilige werkomgeving": "veiligheid",
        "open houding": "openheid",
    },
    ("Algemene Rekenkamer", "https://www.rekenkamer.nl/over-de-algemene-rekenkamer/missie-en-strategie"): {
        "onafhankelijke en onpartijdige wijze": "onafhankelijkheid",
        "efficiënte en effectieve manier": "doelmatigheid",
        "Kennis en informatie delen": "kennisdeling",
        "integer functioneren": "integriteit",
        "doeltreffend": "doeltreffendheid",
    },
    ("Halt", "https://www.halt.nl/over-halt/missie-en-visie/"): {
        "steeds beter maatwerk": "maatwerk",
        "In verbinding": "verbinding",
        "In ontwikkeling": "ontwikkeling",
    },
    ("Reclassering Nederland", "https://www.reclassering.nl/over-de-reclassering/organisatie/missie-en-visie/"): {
        "dragen bij aan de veiligheid": "veiligheid",
        "onafhankelijke stichting": "onafhankelijkheid",
        "Samenleving betrekken": "participatie",
        "balans": "balans",
        "zelfreflectie": "reflectie",
    },
    ("Leger des Heils Reclassering", "https://www.legerdesheils.nl/reclassering"): {
        "ondernemerschap": "ondernemendheid",
        "bevlogen": "bevlogenheid",
    },
    ("CIZ", "https://begeleidwonennederland.nl/beschermd-wonen/financieringsvormen/indiciatie/"): {
        "objectieve beoordeling": "objectiviteit",
        "onafhankelijke organisatie": "onafhankelijkheid",
    },
}
"""Terms as printed, by who prints them and where; what they mean is our reading."""


@pytest.mark.parametrize(
    ("organisation", "term", "value"),
    [(organisation, term, value) for (organisation, _), terms in PRINTED.items() for term, value in terms.items()],
)
def test_a_printed_term_leads_to_the_value_it_means(organisation: str, term: str, value: str) -> None:
    found = REGISTER.values.search(term)
    assert found, f"{organisation}: {term}"
    assert found[0].record.id == value
