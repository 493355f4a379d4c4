/** Words of everyday news in and around Pakistan that the checker's English does not know. */
const WORDS = `
  abadi ajrak azan banjar baradari barani bhatta biradari biryani bn chador chai challan challans charpai
  charpoy chingchi chowk chowkidar crore crores cumec cusec cusecs daal darbar dharna dhol diyat dupatta
  ghag ghazal ghazals gherao godown goonda goondas goth gulab haleem hamd hartal haveli hudood iddat iftar
  jalebi jalsa jamun jirga jirgas kachcha kachha kameez kanal karahi karez katcha katchi kharif khassadar
  kissan kutcha lakh lakhs lashkar lassi lathi lumberdar lungi malik mandi marla marsiya masjid maulana
  maund maunds mazar mehr mn mohalla mujahideen mushaira mushairas naat naib nakabandi namaz nashin nazim
  nihari nikah niqab nullah numberdar pagri paisa paisas panchayat paratha patwari peshawari pir pirs
  pucca qabza qasida qawwal qawwali qingqi qisas rabi rilli roti roza rubab sabzi sajjada sajji sarangi
  sardar sarpanch sehri shalwar shura talaq taluka tehsil tehsildar ulama ulema umrah urs wadera zakat
  zamindar zila zina
`

/** Its places, peoples, families and first names. */
const NAMES = `
  Aamir Abbasi Abbottabad Abdullah Abida Abidi Abro Abu Achakzai Adnan Afridi Afshan Akram Aliya Allahyar
  Allama Altaf Alvi Ambreen Amina Amir Amjad Andleeb Anila Anjum Ansari Anwar Aqsa Arain Areeba Arif Arifa
  Arshad Asad Ashfaq Ashraf Ashura Asif Aslam Asma Astore Athar Atiya Attock Awami Awan Awaran Ayaz Ayesha
  Ayub Azad Azam Azhar Aziz Azra Baba Babar Babusar Badar Badin Bagh Bahawalpur Baig Bajaur Baloch Balochi
  Balochistan Baltistan Bandar Bangash Bannu Bano Barakzai Barkhan Bashir Basit Batagram Batool Benazir
  Benazirabad Bhakkar Bhatti Bhimber Bhit Bhittani Bibi Bilal Bilawal Bizenjo Bolan Brahui Brohi Bugti
  Bukhari Buner Burushaski Bushra Buzdar Chabahar Chakwal Chaman Chandio Channa Charsadda Chattha
  Chaudhary Chaudhry Cheema Chenab Chiniot Chitral Cholistan Dadu Daesh Daniyal Daro Daultana Dera Dhabi
  Diamer Didar Dogar Domki Dreshak Durrani Ejaz Erum Fahad Faheem Faiz Faiza Fakhar Farah Farhan Farid
  Farooq Farooqi Farzana Fauzia Fawad Fayyaz Fehmida Feroze Firdous Fouzia Gakhar Gardezi Ghaffar Ghafoor
  Ghanche Ghani Ghazala Ghazi Ghilzai Ghizer Ghotki Ghulam Gichki Gilani Gilgit Gondal Guddu Gujjar Gujrat
  Gul Gulberg Gulmit Gulshan Gwadar Habiba Hafeez Hafizabad Hafsa Haider Haji Hajra Haleji Hamayun Hamdani
  Hameed Hamid Hamza Hangu Harappa Haripur Haris Hashmi Hasina Hasni Hassan Hazara Herat Hina Hindko Huma
  Humaira Humayun Hunza Hussain Idrees Ikram Ilyas Imran Imtiaz Inam Indus Insaf Iqra Iram Irfan Ishaq
  Ishrat Ishtiaq Jabbar Jacobabad Jadoon Jaffarabad Jafri Jalalabad Jamaat Jamiat Jamil Jamshoro Janjua
  Jat Jatoi Javed Javeria Jawad Jhang Jhelum Jiwani Junaid Junejo Kakar Kalash Kalat Kaleem Kalhoro Kambar
  Kamran Kandhkot Kaneez Karak Karakoram Karim Karoonjhar Kashif Kashmore Kasi Kasur Kausar Kazmi Keamari
  Kech Keenjhar Keti Khadija Khairpur Khalil Khanewal Kharal Kharmang Khattak Khilji Khipro Khojak Khosa
  Khoso Khot Khunjerab Khurram Khurshid Khushab Khuzdar Kiran Kohat Kohistan Kohlu Kolachi Korangi Kot
  Kotal Kotli Kotri Kulsoom Kurram Kush Laiba Lakki Landi Langove Lanjwani Larkana Lasbela Lashari Latif
  Layyah Leghari Legharis Liaquat Lodhi Lodhran Loralai Lowari Lubna Lund Luqman Lyari Madiha Magsi Mahar
  Mahesar Mahira Mahjabeen Mahmood Mahnoor Maira Majeed Majlis Makran Malakand Malala Malik Malir Manchar
  Mangla Mansehra Mansoor Manzoor Maqsood Mardan Mariam Marri Marwat Maryam Masood Mastung Matiari Mazar
  Mazari Mehmood Mehreen Mehsud Mehwish Memon Mengal Mianwali Milad Mirani Mirpur Mirpurkhas Mirza Misbah
  Mishal Mithi Modi Mohenjo Mohmand Mohsin Moin Momina Moosavi Muharram Mujahid Mumtaz Munazza Muneer
  Munir Murad Musakhel Mushtaq Muttahida Muzaffar Muzaffarabad Muzaffargarh Nabi Nabila Nadeem Naeem Nagar
  Nagarparkar Naheed Naila Najma Nanga Naqvi Narendra Nargis Narowal Naseerabad Nasima Nasir Nasreen
  Nauman Naushahro Naveed Nawab Nawabshah Nawaz Nazia Nazimabad Neelum Nepra Niaz Niazi Nighat Nilofar
  Noman Noor Nowshera Nushki Nusrat Obaid Ogra Okara Orakzai Orangi Ormara Owais Pakhtunkhwa Pakpattan
  Palijo Panezai Panjgur Parbat Parveen Parvez Pashto Pashtun Pashtuns Pasni Passu Pemra Pervaiz Pervez
  Pishin Poonch Popalzai Pothohari Potohar Qadir Qaiser Qaisrani Qasim Qaumi Quetta Qurat Qureshi Rabia
  Rafiq Rafique Raheela Raheem Rahim Rahimyar Rahman Raisani Raja Rajanpur Rakhshanda Ramazan Rana Ranikot
  Ranjha Rao Rashid Rauf Ravi Raza Razia Rehana Rehman Riaz Riffat Rizvi Rizwan Robina Rohri Rs Rubina
  Rukhsana Rukhsar Saba Sabeen Sabiha Sadaf Saddar Sadia Saeed Safia Sahar Sahiwal Saima Saira Sajid
  Sajida Sajjad Salam Saleem Salman Samad Saman Sameera Samina Sanam Sandhu Sanghar Saraiki Sarfraz
  Sargodha Sattar Sehrish Sehwan Seraiki Shabana Shabbir Shabnam Shafiq Shagufta Shahbaz Shahdadkot
  Shahdara Shaheen Shahid Shahida Shahwani Shaista Shakeel Shakila Shamim Shamsa Shangla Shar Sharjah
  Shaukat Shazia Shehbaz Shehla Sheikhupura Sher Sherani Shigar Shigri Shikarpur Shina Shireen Shirin
  Shoaib Shura Siachen Sial Sialkot Sibi Siddique Siddiqui Sidra Sikandar Sindh Skardu Sobia Sohail
  Solangi Soomro Sujawal Sukkur Suleman Sumaira Surriya Sutlej Swabi Swati Syed Tabassum Tahir Tahira
  Tahmina Talat Talpur Tando Tanoli Tanveer Tarbela Tareen Tarin Tariq Tasneem Taufiq Taxila Tayyaba
  Tehmina Tehreek Tharparkar Thatta Tiwana Toba Torkham Turbat Turi Umar Umer Umerkot Urooj Usman Usmani
  Uthal Uzma Vehari Virk Wagah Waheed Wahid Wajid Wakhi Wali Waqar Warda Warraich Waseem Wattoo Wazir
  Waziristan Yaqoob Yasin Yasir Yasmeen Yasmin Younis Yousaf Yousafzai Yusuf Zafar Zahedan Zaheer Zahid
  Zahida Zaidi Zainab Zakia Zardari Zarina Zarqa Zeba Zehra Zehri Zhob Ziarat Zohra Zubaida Zubair
  Zulfikar Zulfiqar
`

/** What no newsroom of the region should have to teach its spelling checker first. */
export const REGION_WORDS: readonly string[] = `${WORDS} ${NAMES}`.trim().split(/\s+/)
